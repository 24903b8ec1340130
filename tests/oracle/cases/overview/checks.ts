import { sql } from "drizzle-orm";
import { check, integer, pgTable, text } from "drizzle-orm/pg-core";

export const people = pgTable("people", {
  id: integer("id").primaryKey(),
  age: integer("age").notNull(),
  name: text("name"),
}, (t) => [
  check("people_age", sql`${t.age} >= 0 and ${t.age} < 150`),
  check("people_name", sql`${t.name} <> ''`),
  check("People Mixed", sql`name is not null or age > 18`),
]);
