import { sql } from "drizzle-orm";
import { check, index, integer, pgTable } from "drizzle-orm/pg-core";

export const rows = pgTable("rows", { id: integer("id").primaryKey(), n: integer("n"), m: integer("m") }, (t) => [
  check("identifier", sql`${sql.identifier("n")} > 0`),
  check("raw", sql`${sql.raw("m > 1")}`),
  index("both").on(sql`(${sql.identifier("n")} + ${sql.identifier("m")})`),
]);
