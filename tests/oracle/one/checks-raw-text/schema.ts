import { sql } from "drizzle-orm";
import { check, integer, pgTable } from "drizzle-orm/pg-core";

export const rows = pgTable("rows", { id: integer("id").primaryKey(), a: integer("a"), b: integer("b") }, () => [
  check("a_before_b", sql`a < b`),
  check("a_known", sql`a is not null or b is null`),
  check("in_list", sql`a in (1, 2, 3)`),
]);
