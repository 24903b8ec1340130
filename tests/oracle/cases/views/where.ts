import { and, isNotNull, isNull, not, or, sql } from "drizzle-orm";
import { boolean, integer, pgTable, pgView, text } from "drizzle-orm/pg-core";

export const users = pgTable("users", { id: integer("id").primaryKey(), name: text("name"), age: integer("age"), active: boolean("active") });
export const known = pgView("known").as((qb) => qb.select().from(users).where(isNotNull(users.name)));
export const grown = pgView("grown").as((qb) => qb.select().from(users).where(sql`${users.age} >= 18`));
export const both = pgView("both_conditions").as((qb) => qb.select().from(users).where(and(isNotNull(users.name), users.active)));
export const either = pgView("either_condition").as((qb) => qb.select().from(users).where(or(isNull(users.name), not(users.active))));
