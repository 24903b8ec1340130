import { and, gte, isNotNull, isNull, lt, not, or } from "drizzle-orm";
import { check, integer, pgTable, text } from "drizzle-orm/pg-core";

export const rows = pgTable("rows", { id: integer("id").primaryKey(), a: integer("a"), b: integer("b"), s: text("s") }, (t) => [
  check("ordered", lt(t.a, t.b)),
  check("some", or(isNotNull(t.a), isNotNull(t.b))!),
  check("both", and(gte(t.a, t.b), not(isNull(t.s)))!),
]);
