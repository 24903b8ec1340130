import { gt, sql } from "drizzle-orm";
import { integer, pgTable, pgView, text } from "drizzle-orm/pg-core";

export const users = pgTable("users", { id: integer("id").primaryKey(), name: text("name").notNull(), age: integer("age") });
export const everyone = pgView("everyone").as((qb) => qb.select().from(users));
export const older = pgView("older").as((qb) => qb.select().from(users).where(gt(users.age, sql`65`)));
