import { desc } from "drizzle-orm";
import { except, exceptAll, integer, intersect, intersectAll, pgTable, pgView, union, unionAll } from "drizzle-orm/pg-core";

export const a = pgTable("a", { id: integer("id").primaryKey(), n: integer("n") });
export const b = pgTable("b", { id: integer("id").primaryKey(), n: integer("n") });
export const both = pgView("both").as((qb) => union(qb.select().from(a), qb.select().from(b)));
export const all = pgView("all_rows").as((qb) => unionAll(qb.select().from(a), qb.select().from(b), qb.select().from(a)).orderBy(a.n).limit(10));
export const common = pgView("common").as((qb) => intersect(qb.select({ id: a.id }).from(a), qb.select({ id: b.id }).from(b)));
export const rest = pgView("rest").as((qb) => except(qb.select().from(a), qb.select().from(b)).orderBy(desc(a.id)));
export const allCommon = pgView("all_common").as((qb) => intersectAll(qb.select().from(a), qb.select().from(b)));
export const allRest = pgView("all_rest").as((qb) => exceptAll(qb.select().from(a), qb.select().from(b)).limit(5).offset(2));
