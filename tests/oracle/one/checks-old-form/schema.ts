import { sql } from "drizzle-orm";
import { check, integer, pgTable } from "drizzle-orm/pg-core";

export const rows = pgTable("rows", { id: integer("id").primaryKey(), n: integer("n") }, (t) => ({
  positive: check("rows_positive", sql`${t.n} > 0`),
  small: check("rows_small", sql`${t.n} < 1000`),
}));
