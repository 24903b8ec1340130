import { getColumns, isNotNull } from "drizzle-orm";
import { integer, pgTable, pgView, text } from "drizzle-orm/pg-core";

export const users = pgTable("users", { id: integer("id").primaryKey(), name: text("name") });
export const all = pgView("all_users").as((qb) => qb.select({ ...getColumns(users) }).from(users));
export const again = pgView("again_users").as((qb) => qb.select(getColumns(users)).from(users).where(isNotNull(users.name)));
