import { sql } from "drizzle-orm";
import { check, integer, pgTable } from "drizzle-orm/pg-core";

const condition = sql.empty();
condition.append(sql`n > 0`).append(sql` and n < 10`);
export const rows = pgTable("rows", { id: integer("id").primaryKey(), n: integer("n") }, (t) => [
  check("appended", condition),
  check("started", sql`${t.id} > 0`.append(sql` or ${t.n} is null`)),
  check("empty_inside", sql`${sql.empty()}${t.n} <> 5`),
]);
