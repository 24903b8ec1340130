import { integer, pgEnum, pgPolicy, pgSequence, pgTable, pgView } from "drizzle-orm/pg-core";
import { sql } from "drizzle-orm";
export const feeling = pgEnum("feeling", ["sad", "ok"]);
export const counts = pgSequence("counts");
export const users = pgTable("users", { id: integer("id").primaryKey(), mood: feeling("mood").default("ok") }, () => [pgPolicy("every_row", { using: sql`true` })]);
export const content = pgView("content", { id: integer("id") }).as(sql`select id from users where mood = 'ok'`);
