import { eq, sql } from "drizzle-orm";
import { boolean, integer, pgTable, pgView, text } from "drizzle-orm/pg-core";

// What snake-views means.
export const users = pgTable("users", { userId: integer("user_id").primaryKey(), fullName: text("full_name"), isActive: boolean("is_active") });
export const active = pgView("active").as((qb) => qb.select().from(users).where(eq(users.isActive, true)));
export const names = pgView("names").as((qb) => qb.select({ userId: users.userId, upperName: sql<string>`upper(${users.fullName})`.as("upperName") }).from(users));
export const raw = pgView("raw", { userId: integer("user_id"), fullName: text("full_name") }).as(sql`select user_id, full_name from ${users}`);
