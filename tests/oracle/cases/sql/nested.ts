import { and, sql, type SQL } from "drizzle-orm";
import { check, integer, pgTable, text, type AnyPgColumn } from "drizzle-orm/pg-core";

const notEmpty = (column: AnyPgColumn) => sql`length(${column}) > 0`;
const both = (a: SQL, b: SQL) => sql`(${a}) and (${b})`;
export const rows = pgTable("rows", { id: integer("id").primaryKey(), a: text("a"), b: text("b") }, (t) => [
  check("one", notEmpty(t.a)),
  check("two", both(notEmpty(t.a), notEmpty(t.b))),
]);
