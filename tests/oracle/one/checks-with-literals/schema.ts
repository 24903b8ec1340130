import { sql } from "drizzle-orm";
import { check, integer, pgTable, text } from "drizzle-orm/pg-core";

// What with-parameters means.
export const rows = pgTable("rows", { id: integer("id").primaryKey(), n: integer("n"), s: text("s") }, (t) => [
  check("below", sql`${t.n} < 100`),
  check("not_x", sql`${t.s} <> 'x'`),
]);
