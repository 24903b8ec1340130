import { sql } from "drizzle-orm";
import { check, index, integer, pgTable } from "drizzle-orm/pg-core";

export const rows = pgTable("rows", { id: integer("id").primaryKey(), n: integer("n") }, (t) => [
  check("lines", sql`
    ${t.n} > 0 -- positive
    and ${t.n} < 100 /* small */
  `),
  index("lined").on(sql`(
    ${t.n} % 2
  )`),
]);
