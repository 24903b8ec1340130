import { integer, pgEnum, pgTable, text } from "drizzle-orm/pg-core";

export const state = pgEnum("state", ["open", "in_progress", "closed"]);
export const one = pgTable("label_misspelled", { id: integer("id").primaryKey(), state: state("state").default("in-progress") });
export const two = pgTable("label_of_other", { id: integer("id").primaryKey(), state: state("state").default("archived") });
export const three = pgTable("label_in_array", { id: integer("id").primaryKey(), states: state("states").array().default(["open", "Closed"]) });
export const four = pgTable("value_not_listed", { id: integer("id").primaryKey(), kind: text("kind", { enum: ["bug", "task"] }).default("tsak") });
