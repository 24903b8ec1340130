// casing: camelCase
import { pgTable, text, integer, uuid, unique, primaryKey, index, foreignKey, check } from "drizzle-orm/pg-core";
import { sql } from "drizzle-orm";
export const userAccounts = pgTable("userAccounts", {
  accountId: uuid().notNull().unique(),
  userID: integer(),
  HTTPServer2Name: text(),
  keptName: text("keptName").unique("kept"),
  createdAt2fa: text(),
}, (t) => [
  primaryKey({ columns: [t.accountId, t.userID] }),
  unique().on(t.userID, t.keptName),
  index().on(t.userID, t.HTTPServer2Name.desc()),
  check("checked", sql`${t.userID} > 0`),
]);
export const children = pgTable("children", {
  childId: uuid().primaryKey(),
  parentAccountId: uuid().references(() => userAccounts.accountId),
  otherId: uuid(),
}, (t) => [foreignKey({ columns: [t.otherId], foreignColumns: [userAccounts.accountId], name: "custom_otherId" }).onDelete("cascade")]);
