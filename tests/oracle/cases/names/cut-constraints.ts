import { index, integer, pgTable, text } from "drizzle-orm/pg-core";

// PostgreSQL cuts names at 63 bytes.
export const users = pgTable("a_rather_long_table_name_for_users_of_the_system", { identifier: integer("identifier_of_the_user").primaryKey() });
export const members = pgTable("a_rather_long_table_name_for_members", {
  id: integer("id").primaryKey(),
  user: integer("identifier_of_the_user_again").references(() => users.identifier),
  text: text("a_column_with_text").unique(),
}, (t) => [index().on(t.text, t.user)]);
