// casing: snake_case
import { sql } from "drizzle-orm";
import { check, index, integer, pgTable, text, timestamp, unique, uniqueIndex } from "drizzle-orm/pg-core";

export const accounts = pgTable("accounts", {
  accountId: integer().primaryKey(),
  emailAddress: text().notNull().unique(),
  handleName: text().unique("given_handle"),
  createdAt: timestamp().defaultNow(),
}, (t) => [
  index().on(t.createdAt),
  uniqueIndex("accounts_lower").on(sql`lower(${t.emailAddress})`),
  unique().on(t.handleName, t.createdAt),
  check("has_handle", sql`${t.handleName} <> ''`),
]);
