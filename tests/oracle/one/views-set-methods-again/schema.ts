import { QueryBuilder, integer, pgMaterializedView, pgTable } from "drizzle-orm/pg-core";

const qb = new QueryBuilder();
export const a = pgTable("a", { id: integer("id").primaryKey() });
export const b = pgTable("b", { id: integer("id").primaryKey() });
export const one = pgMaterializedView("one").as(qb.select().from(a).unionAll(qb.select().from(b)));
export const two = pgMaterializedView("two").as(qb.select().from(a).intersect(qb.select().from(b)));
export const three = pgMaterializedView("three").as(qb.select().from(a).intersectAll(qb.select().from(b)));
export const four = pgMaterializedView("four").as(qb.select().from(a).exceptAll(qb.select().from(b)));
