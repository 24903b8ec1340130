import { sql, type SQL } from "drizzle-orm";
import { index, integer, pgTable, text, uniqueIndex, type AnyPgColumn } from "drizzle-orm/pg-core";

export function lower(column: AnyPgColumn): SQL {
  return sql`lower(${column})`;
}
export const users = pgTable("users", { id: integer("id").primaryKey(), email: text("email"), name: text("name") }, (t) => [
  uniqueIndex("users_email").on(lower(t.email)),
  index("users_name").on(lower(t.name), t.id),
]);
