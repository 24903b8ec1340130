import { sql } from "drizzle-orm";
import { pgTable, pgSequence, integer } from "drizzle-orm/pg-core";

export const numbers = pgSequence("numbers");

export const things = pgTable("things", {
  id: integer("id").primaryKey(),
  a: integer("a").default(sql`nextval('numbers')`),
});
