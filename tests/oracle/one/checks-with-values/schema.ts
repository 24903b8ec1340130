import { sql } from "drizzle-orm";
import { check, integer, pgTable, text } from "drizzle-orm/pg-core";

const LIMIT = 100;
export const rows = pgTable("rows", { id: integer("id").primaryKey(), n: integer("n"), s: text("s") }, (t) => [
  check("raw_limit", sql`${t.n} < ${sql.raw(String(LIMIT))}`),
  check("listed", sql`${t.s} in (${sql.raw(["a", "b"].map((value) => `'${value}'`).join(", "))})`),
]);
