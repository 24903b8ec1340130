import { integer, pgEnum, pgPolicy, pgSchema, pgSequence, pgTable, pgView, serial, type AnyPgColumn } from "drizzle-orm/pg-core";
import { sql } from "drizzle-orm";
export const app = pgSchema("app");
export const mood = app.enum("mood", ["a"]);
export const numbers = pgSequence("numbers");
export const hens = app.table("hens", { id: serial("id").primaryKey(), eggId: integer("egg_id").references((): AnyPgColumn => eggs.id), mood: mood("mood") });
export const eggs = pgTable("eggs", { id: serial("id").primaryKey(), henId: integer("hen_id").references((): AnyPgColumn => hens.id) }, () => [pgPolicy("p", { using: sql`true` })]);
export const a = pgView("a", { id: integer("id") }).as(sql`select id from b`);
export const b = pgView("b", { id: integer("id") }).as(sql`select id from eggs`);
