import { count } from "drizzle-orm";
import { integer, pgMaterializedView, pgTable, pgView, text } from "drizzle-orm/pg-core";

// What camel-views means.
export const users = pgTable("users", { user_id: integer("userId").primaryKey(), full_name: text("fullName") });
export const all = pgView("all_users").as((qb) => qb.select().from(users).orderBy(users.full_name));
export const counted = pgMaterializedView("counted").as((qb) => qb.select({ full_name: users.full_name, row_count: count().as("row_count") }).from(users).groupBy(users.full_name));
