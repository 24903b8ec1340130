import { sql } from "drizzle-orm";
import { integer, pgTable, pgView, text } from "drizzle-orm/pg-core";

export const users = pgTable("users", { id: integer("id").primaryKey(), name: text("name").notNull(), age: integer("age") });
export const names = pgView("names").as((qb) => qb.select({ id: users.id, name: users.name }).from(users));
export const aliased = pgView("aliased").as((qb) => qb.select({ key: users.id, label: sql<string>`upper(${users.name})`.as("label") }).from(users));
