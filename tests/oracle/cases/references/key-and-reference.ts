import { integer, pgTable, text } from "drizzle-orm/pg-core";

export const people = pgTable("people", { id: integer("id").primaryKey() });
export const details = pgTable("details", { personId: integer("person_id").primaryKey().references(() => people.id, { onDelete: "cascade" }), text: text("text") });
export const badges = pgTable("badges", { id: integer("id").primaryKey(), personId: integer("person_id").notNull().unique().references(() => people.id) });
