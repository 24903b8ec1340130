import { asc, desc, sql } from "drizzle-orm";
import { integer, pgTable, pgView, text } from "drizzle-orm/pg-core";

export const users = pgTable("users", { id: integer("id").primaryKey(), name: text("name"), age: integer("age") });
export const sorted = pgView("sorted").as((qb) => qb.select().from(users).orderBy(users.name));
export const both = pgView("both_ways").as((qb) => qb.select().from(users).orderBy(asc(users.name), desc(users.age)));
export const named = pgView("by_alias").as((qb) => qb.select({ upper: sql<string>`upper(${users.name})`.as("upper") }).from(users).orderBy(sql`upper desc`));
export const few = pgView("few").as((qb) => qb.select().from(users).limit(sql`10` as unknown as number).offset(sql`5` as unknown as number));
