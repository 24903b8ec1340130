import { pgTable, integer, smallint } from "drizzle-orm/pg-core";

export const things = pgTable("things", {
  id: integer("id").primaryKey(),
  c: smallint("c"),
});
