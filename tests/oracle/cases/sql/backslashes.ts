import { sql } from "drizzle-orm";
import { check, integer, pgTable, text } from "drizzle-orm/pg-core";

export const rows = pgTable("rows", { id: integer("id").primaryKey(), s: text("s").default(sql`E'a\\nb'`) }, (t) => [
  check("digits", sql`${t.s} ~ '^\\d+$'`),
  check("word", sql`${t.s} ~ '\\w'`),
]);
