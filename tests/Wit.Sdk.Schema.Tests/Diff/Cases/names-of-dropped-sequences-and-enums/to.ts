import { integer, pgTable, pgView } from "drizzle-orm/pg-core";
import { sql } from "drizzle-orm";
export const states = pgTable("states", { id: integer("id").primaryKey() });
export const numbers = pgTable("numbers", { id: integer("id").primaryKey() });
export const old = pgTable("old", { id: integer("id"), stateId: integer("state_id").references(() => states.id) });
export const counts = pgView("counts", { id: integer("id") }).as(sql`select id from old`);
