import { sql } from "drizzle-orm";
import { check, integer, pgTable, text } from "drizzle-orm/pg-core";

export const people = pgTable("people", { id: integer("id").primaryKey(), age: integer("age"), name: text("name") }, (t) => [
  check("adult", sql`${t.age} >= 18`),
  check("named", sql`${t.name} <> ''`),
]);
