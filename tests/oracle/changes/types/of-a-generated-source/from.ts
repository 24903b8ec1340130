import { sql } from "drizzle-orm";
import { pgTable, integer } from "drizzle-orm/pg-core";

export const things = pgTable("things", {
  id: integer("id").primaryKey(),
  c: integer("c"),
  d: integer("d").generatedAlwaysAs(sql`c * 2`),
});
