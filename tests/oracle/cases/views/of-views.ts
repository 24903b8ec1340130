import { sql } from "drizzle-orm";
import { integer, pgTable, pgView, text } from "drizzle-orm/pg-core";

export const users = pgTable("users", { id: integer("id").primaryKey(), name: text("name"), age: integer("age") });
export const adults = pgView("adults").as((qb) => qb.select().from(users).where(sql`${users.age} > 18`));
export const names = pgView("adult_names").as((qb) => qb.select({ name: adults.name }).from(adults));
export const raw = pgView("raw_names", { name: text("name") }).as(sql`select name from ${adults}`);
