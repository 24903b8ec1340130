import { integer, pgTable, pgView, text } from "drizzle-orm/pg-core";
import { sql } from "drizzle-orm";
export const people = pgTable("people", { id: integer("id"), name: text("name") });
export const renamed = pgView("renamed", { id: integer("id") }).as(sql`select id, name from "people"`);
export const second = pgView("a_second", { id: integer("id") }).as(sql`select id from renamed where id > 0`);
export const third = pgView("b_third", { id: integer("id") }).as(sql`select id from renamed`);
