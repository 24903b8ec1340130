import { integer, pgTable, pgView } from "drizzle-orm/pg-core";

export const a = pgTable("a", { id: integer("id").primaryKey() });
export const b = pgTable("b", { id: integer("id").primaryKey() });
export const both = pgView("both").as((qb) => qb.select().from(a).union(qb.select().from(b)));
export const all = pgView("all_rows").as((qb) => qb.select().from(a).unionAll(qb.select().from(b)));
export const common = pgView("common").as((qb) => qb.select().from(a).intersect(qb.select().from(b)));
export const rest = pgView("rest").as((qb) => qb.select().from(a).except(qb.select().from(b)));
