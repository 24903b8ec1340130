import { sql } from "drizzle-orm";
import { integer, pgTable, text } from "drizzle-orm/pg-core";

export const people = pgTable("people", {
  first: text("first").notNull(),
  last: text("last").notNull(),
  full: text("full").generatedAlwaysAs(sql`first || ' ' || last`),
  length: integer("length").notNull().generatedAlwaysAs(sql`char_length(first)`),
});
