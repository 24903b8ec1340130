import { check, integer, pgEnum, pgSchema, text, unique, uniqueIndex } from "drizzle-orm/pg-core";
import { between, eq, isNotNull, like, not, or, sql } from "drizzle-orm";

export const app = pgSchema("app");
export const level = pgEnum("level", ["low", "high"]);
export const t = app.table("checked", { a: integer("a"), b: integer("b"), c: text("c"), d: level("d") }, (t) => [
  check("order", sql`${t.a} <= ${t.b}`), check("both", or(isNotNull(t.a), isNotNull(t.c))!), check("words", sql`${t.c} in ('x', 'it''s') or ${t.c} ~ '^.*$'`),
  check("level", sql`${t.d} = 'high' or ${t.a} > 3`), check("not like", not(like(t.c, sql`'%x%'`))), check("between", or(between(t.a, sql`1`, sql`9`), sql`true`)!),
  unique().on(t.a, t.b).nullsNotDistinct(), unique("named").on(t.c), uniqueIndex("ix").on(t.b.desc()).where(eq(t.d, sql`'low'::level`)),
]);
