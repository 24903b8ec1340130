// casing: snake_case
import { boolean, integer, pgTable, text, varchar } from "drizzle-orm/pg-core";

export const userAccounts = pgTable("userAccounts", {
  id: integer().primaryKey(),
  firstName: text().notNull(),
  lastNameOfUser: varchar({ length: 20 }),
  isHTMLAllowed: boolean().default(false),
  oauth2Token: text(),
  URL: text(),
  given: text("givenName"),
});
