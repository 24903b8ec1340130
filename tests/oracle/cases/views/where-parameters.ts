import { and, eq, gte, inArray, ne } from "drizzle-orm";
import { boolean, integer, pgTable, pgView, text } from "drizzle-orm/pg-core";

export const users = pgTable("users", { id: integer("id").primaryKey(), name: text("name"), age: integer("age"), active: boolean("active") });
export const adults = pgView("adults").as((qb) => qb.select().from(users).where(gte(users.age, 18)));
export const some = pgView("some_users").as((qb) => qb.select({ id: users.id }).from(users).where(inArray(users.name, ["a", "b"])).limit(10));
export const more = pgView("more_users").as((qb) => qb.select().from(users).where(and(eq(users.active, true), ne(users.name, "it's"))).limit(5).offset(3));
