import { sql } from "drizzle-orm";
import { check, integer, pgTable, timestamp } from "drizzle-orm/pg-core";

export const rows = pgTable("rows", { id: integer("id").primaryKey(), at: timestamp("at").default(sql<Date>`now()`), n: integer("n").default(sql<number>`1 + 1`) }, (t) => [
  check("typed", sql<boolean>`${t.n} > 0`),
]);
