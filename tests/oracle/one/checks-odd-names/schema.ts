import { sql } from "drizzle-orm";
import { check, integer, pgTable } from "drizzle-orm/pg-core";

export const rows = pgTable("Odd Rows", { id: integer("Id").primaryKey(), value: integer("the value") }, (t) => [
  check("Check Me", sql`${t.value} > 0`),
  check("order", sql`"the value" < 10`),
]);
