import { isNull } from "drizzle-orm";
import { except, exceptAll, integer, intersect, intersectAll, pgTable, pgView, union, unionAll } from "drizzle-orm/pg-core";

export const a = pgTable("a", { id: integer("id").primaryKey(), n: integer("n") });
export const b = pgTable("b", { id: integer("id").primaryKey(), n: integer("n") });
export const chained = pgView("chained").as((qb) => qb.select().from(a).union(qb.select().from(b)).except(qb.select().from(a).where(isNull(a.n))));
export const functions = pgView("functions").as((qb) => except(union(qb.select().from(a), qb.select().from(b)), intersect(qb.select().from(a), qb.select().from(b))));
export const nested = pgView("nested").as((qb) => unionAll(qb.select().from(a).orderBy(a.id).limit(1), qb.select().from(b).orderBy(b.id).limit(1)));
export const more = pgView("more").as((qb) => intersectAll(exceptAll(qb.select().from(a), qb.select().from(b)), qb.select().from(a)));
