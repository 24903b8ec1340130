import { sql } from "drizzle-orm";
import { integer, pgTable, pgView, text } from "drizzle-orm/pg-core";

export const users = pgTable("users", { id: integer("id").primaryKey(), name: text("name") });
export const quoted = pgView("Quoted View", { id: integer("id"), label: text("The Label") }).as(sql`select id, 'it''s; "quoted" \\ --not a comment' as "The Label" from users`);
export const many = pgView("many_lines", { id: integer("id") }).as(sql`
  select id
  from users
  -- a comment
  where name is not null
`);
