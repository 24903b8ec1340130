import { sql } from "drizzle-orm";
import { integer, pgTable, text } from "drizzle-orm/pg-core";

export const sqlArrays = pgTable("sql_arrays", {
  id: integer("id").primaryKey(),
  literal: text("literal").array().default(sql`'{}'`),
  typed: text("typed").array().notNull().default(sql`'{}'::text[]`),
  built: integer("built").array().default(sql`ARRAY[1, 2]::integer[]`),
});
