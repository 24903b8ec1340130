import { integer, pgEnum, pgPolicy, pgSequence, pgTable, pgView } from "drizzle-orm/pg-core";
import { sql } from "drizzle-orm";
export const mood = pgEnum("mood", ["sad", "ok"]);
export const numbers = pgSequence("numbers");
export const users = pgTable("users", { id: integer("id").primaryKey(), mood: mood("mood").default("ok") }, () => [pgPolicy("all_rows", { using: sql`true` })]);
export const happy = pgView("happy", { id: integer("id") }).as(sql`select id from users where mood = 'ok'`);
