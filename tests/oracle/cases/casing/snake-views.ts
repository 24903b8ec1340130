// casing: snake_case
import { eq, sql } from "drizzle-orm";
import { boolean, integer, pgTable, pgView, text } from "drizzle-orm/pg-core";

// drizzle-kit selects the keys: its own SQL finds no such columns.
export const users = pgTable("users", { userId: integer().primaryKey(), fullName: text(), isActive: boolean() });
export const active = pgView("active").as((qb) => qb.select().from(users).where(eq(users.isActive, true)));
export const names = pgView("names").as((qb) => qb.select({ userId: users.userId, upperName: sql<string>`upper(${users.fullName})`.as("upperName") }).from(users));
export const raw = pgView("raw", { userId: integer(), fullName: text() }).as(sql`select user_id, full_name from ${users}`);
