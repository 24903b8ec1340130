import {
  and, arrayContained, arrayContains, arrayOverlaps, asc, between, desc, eq, gt, ilike, inArray, like, lt, lte, notBetween, notIlike, notInArray,
  notLike, or,
} from "drizzle-orm";
import { boolean, integer, pgTable, pgView, text, timestamp } from "drizzle-orm/pg-core";

export const rows = pgTable("rows", { id: integer("id").primaryKey(), a: integer("a"), s: text("s"), at: timestamp("at"), flag: boolean("flag"), tags: text("tags").array() });
export const one = pgView("one").as((qb) => qb.select().from(rows).where(and(lt(rows.a, -1), lte(rows.a, 0), gt(rows.a, -10), eq(rows.flag, false))).orderBy(desc(rows.a), asc(rows.s)));
export const two = pgView("two").as((qb) => qb.select().from(rows).where(and(between(rows.at, new Date("2024-01-01T00:00:00Z"), new Date("2025-01-01T00:00:00Z")), notBetween(rows.a, 5, 6))));
export const three = pgView("three").as((qb) => qb.select().from(rows).where(and(like(rows.s, "%it's%"), notLike(rows.s, "\\%"), ilike(rows.s, "x"), notIlike(rows.s, "y"))));
export const four = pgView("four").as((qb) => qb.select().from(rows).where(or(arrayContains(rows.tags, ["z"]), arrayContained(rows.tags, ["x y"]), arrayOverlaps(rows.tags, ["q", "r"]))));
export const five = pgView("five").as((qb) => qb.select().from(rows).where(or(notInArray(rows.s, ["a", "b"]), inArray(rows.a, []), notInArray(rows.a, []))));
