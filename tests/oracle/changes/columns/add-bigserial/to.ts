import { pgTable, bigserial, integer } from "drizzle-orm/pg-core";

export const things = pgTable("things", {
  id: integer("id").primaryKey(),
  c: bigserial("c", { mode: "bigint" }),
});
