import {
  and, arrayContained, arrayContains, arrayOverlaps, between, eq, gt, gte, ilike, inArray, like, lt, lte, ne, not, notBetween, notIlike, notInArray,
  notLike, or,
} from "drizzle-orm";
import { integer, pgTable, pgView, text } from "drizzle-orm/pg-core";

export const rows = pgTable("rows", { id: integer("id").primaryKey(), a: integer("a"), b: integer("b"), s: text("s"), tags: text("tags").array() });
export const compared = pgView("compared").as((qb) => qb.select().from(rows).where(or(eq(rows.a, 1), ne(rows.a, 2), gt(rows.a, 3), gte(rows.a, 4), lt(rows.a, 5), lte(rows.a, 6), eq(rows.a, rows.b))));
export const ranged = pgView("ranged").as((qb) => qb.select().from(rows).where(and(between(rows.a, 1, 10), notBetween(rows.b, 3, 4), not(eq(rows.a, 0)))));
export const liked = pgView("liked").as((qb) => qb.select().from(rows).where(or(like(rows.s, "a%"), notLike(rows.s, "b%"), ilike(rows.s, "c%"), notIlike(rows.s, "d%"))));
export const listed = pgView("listed").as((qb) => qb.select().from(rows).where(and(inArray(rows.a, [1, 2]), notInArray(rows.b, [3]))));
export const arrays = pgView("arrays").as((qb) => qb.select().from(rows).where(or(arrayContains(rows.tags, ["a"]), arrayContained(rows.tags, ["a", "b"]), arrayOverlaps(rows.tags, ["c"]))));
