import { eq, isNotNull, notExists, sql } from "drizzle-orm";
import { integer, pgMaterializedView, pgTable, pgView } from "drizzle-orm/pg-core";

export const a = pgTable("a", { aId: integer("a_id").primaryKey() });
export const b = pgTable("b", { bId: integer("b_id").primaryKey(), aId: integer("ref") });
export const right = pgMaterializedView("right_stored").as((qb) => qb.select({ b: b.bId }).from(a).rightJoin(b, eq(a.aId, b.aId)));
export const full = pgMaterializedView("full_stored").as((qb) => qb.select({ b: b.bId }).from(a).fullJoin(b, eq(a.aId, b.aId)).where(isNotNull(b.bId)));
export const cross = pgMaterializedView("cross_stored").as((qb) => qb.select({ b: b.bId }).from(a).crossJoin(b));
export const leftLateral = pgView("left_again").as((qb) => {
  const sub = qb.select({ bId: b.bId }).from(b).where(eq(b.aId, a.aId)).as("sub");
  return qb.select({ a: a.aId }).from(a).leftJoinLateral(sub, sql`true`).innerJoinLateral(sql`(select 1 as one) x`, sql`true`).crossJoinLateral(sql`(select 2 as two) y`);
});
export const nobody = pgView("nobody").as((qb) => qb.select().from(a).where(notExists(qb.select({ one: sql`1` }).from(b).where(eq(b.aId, a.aId)))));
