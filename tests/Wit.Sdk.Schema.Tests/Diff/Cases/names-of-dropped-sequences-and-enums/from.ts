import { integer, pgEnum, pgSequence, pgTable, pgView } from "drizzle-orm/pg-core";
import { sql } from "drizzle-orm";
export const state = pgEnum("states", ["a", "b"]);
export const numbers = pgSequence("numbers");
export const counts = pgSequence("counts");
export const things = pgTable("things", { id: integer("id").default(sql`nextval('counts')`), state: state("state") });
export const old = pgView("old", { id: integer("id") }).as(sql`select id from things`);
