import { pgTable, integer, bigint } from "drizzle-orm/pg-core";

export const things = pgTable("things", {
  id: integer("id").primaryKey(),
  c: bigint("c", { mode: "number" }),
});
