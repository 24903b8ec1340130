import { sql } from "drizzle-orm";
import { integer, pgTable, pgView } from "drizzle-orm/pg-core";

export const a = pgTable("a", { id: integer("id").primaryKey() });
export const b = pgTable("b", { id: integer("id").primaryKey() });
export const allCommon = pgView("all_common").as((qb) => qb.select().from(a).intersectAll(qb.select().from(b)));
export const allRest = pgView("all_rest").as((qb) => qb.select().from(a).exceptAll(qb.select().from(b)));
export const ordered = pgView("ordered").as((qb) => qb.select().from(a).union(qb.select().from(b)).orderBy(sql`1`));
