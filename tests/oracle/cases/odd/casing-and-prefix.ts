// casing: snake_case
import { check, foreignKey, index, integer, pgEnum, pgTable, primaryKey, text, timestamp, unique } from "drizzle-orm/pg-core";
import { sql } from "drizzle-orm";

export const userRole = pgEnum("user_role", ["superAdmin", "guest"]);
export const userAccounts = pgTable("user_accounts", { userId: integer().primaryKey(), firstName: text().notNull().unique(), lastSeenAt: timestamp({ withTimezone: true }), userRole: userRole().default("guest") }, (t) => [
  index().on(t.firstName, t.lastSeenAt.desc()), check("seen", sql`${t.lastSeenAt} > '2000-01-01'`), unique().on(t.userId, t.userRole),
]);
export const accountLinks = pgTable("account_links", { fromUser: integer(), toUser: integer(), noteText: text("Note") }, (t) => [
  primaryKey({ columns: [t.fromUser, t.toUser] }), foreignKey({ columns: [t.fromUser], foreignColumns: [userAccounts.userId] }),
]);
