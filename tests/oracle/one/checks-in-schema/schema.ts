import { sql } from "drizzle-orm";
import { check, integer, pgSchema } from "drizzle-orm/pg-core";

export const app = pgSchema("app");
export const rows = app.table("rows", { id: integer("id").primaryKey(), n: integer("n") }, (t) => [
  check("positive", sql`${t.n} > 0`),
  check("even", sql`n % 2 = 0`),
]);
