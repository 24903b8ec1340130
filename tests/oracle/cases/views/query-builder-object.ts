import { isNotNull } from "drizzle-orm";
import { QueryBuilder, integer, pgTable, pgView, text } from "drizzle-orm/pg-core";

const qb = new QueryBuilder();
export const users = pgTable("users", { id: integer("id").primaryKey(), name: text("name") });
export const names = pgView("names").as(qb.select({ name: users.name }).from(users));
export const all = pgView("all_users").as(qb.select().from(users).where(isNotNull(users.name)));
