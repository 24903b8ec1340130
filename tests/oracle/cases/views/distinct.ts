import { integer, pgTable, pgView, text } from "drizzle-orm/pg-core";

export const users = pgTable("users", { id: integer("id").primaryKey(), name: text("name"), city: text("city") });
export const cities = pgView("cities").as((qb) => qb.selectDistinct({ city: users.city }).from(users));
export const firsts = pgView("firsts").as((qb) => qb.selectDistinctOn([users.city], { city: users.city, name: users.name }).from(users).orderBy(users.city, users.name));
export const pairs = pgView("pairs").as((qb) => qb.selectDistinctOn([users.city, users.name]).from(users));
export const all = pgView("all_distinct").as((qb) => qb.selectDistinct().from(users));
