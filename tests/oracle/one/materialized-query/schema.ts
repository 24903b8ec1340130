import { isNotNull } from "drizzle-orm";
import { integer, pgMaterializedView, pgTable, text } from "drizzle-orm/pg-core";

export const users = pgTable("users", { id: integer("id").primaryKey(), name: text("name") });
export const all = pgMaterializedView("all_users").as((qb) => qb.select().from(users));
export const some = pgMaterializedView("some_users").as((qb) => qb.select({ id: users.id }).from(users).where(isNotNull(users.name)).orderBy(users.id));
