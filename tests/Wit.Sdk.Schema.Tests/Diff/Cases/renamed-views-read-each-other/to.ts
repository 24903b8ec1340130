import { integer, pgTable, pgView, text } from "drizzle-orm/pg-core";
import { sql } from "drizzle-orm";
export const people = pgTable("people", { id: integer("id"), name: text("name") });
export const first = pgView("first", { id: integer("id") }).as(sql`select name, id from "people"`);
export const third = pgView("b_third", { id: integer("id") }).as(sql`select id from first`);
