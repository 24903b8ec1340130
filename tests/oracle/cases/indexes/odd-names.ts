import { sql } from "drizzle-orm";
import { index, integer, pgTable, text, uniqueIndex } from "drizzle-orm/pg-core";

export const rows = pgTable("Odd Rows", { id: integer("Id").primaryKey(), value: text("The Value") }, (t) => [
  index().on(t.value),
  uniqueIndex("Odd Index").on(t.value, t.id),
  index("expression").on(sql`lower(${t.value})`),
]);
