// casing: camelCase
import { boolean, integer, pgTable, text, varchar } from "drizzle-orm/pg-core";

export const user_accounts = pgTable("user_accounts", {
  id: integer().primaryKey(),
  first_name: text().notNull(),
  last_name_of_user: varchar({ length: 20 }),
  IsAllowed: boolean().default(false),
  oauth2_token: text(),
  given: text("given_name"),
});
