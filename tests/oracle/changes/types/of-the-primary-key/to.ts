import { pgTable, bigserial } from "drizzle-orm/pg-core";

export const things = pgTable("things", {
  id: bigserial("id", { mode: "number" }).primaryKey(),
});
