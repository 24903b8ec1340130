import { and, eq, isNotNull, sql } from "drizzle-orm";
import { integer, pgTable, pgView } from "drizzle-orm/pg-core";

export const a = pgTable("a", { aId: integer("a_id").primaryKey() });
export const b = pgTable("b", { bId: integer("b_id").primaryKey(), aId: integer("ref") });
export const joined = pgView("joined").as((qb) => qb.select({ a: a.aId, b: b.bId }).from(a).innerJoin(b, sql`${b.aId} = ${a.aId} and ${b.bId} > 0`));
export const twice = pgView("twice").as((qb) => qb.select({ a: a.aId }).from(a).leftJoin(b, and(eq(b.aId, a.aId), isNotNull(b.bId))));
