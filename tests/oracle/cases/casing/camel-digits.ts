// casing: camelCase
import { sql } from "drizzle-orm";
import { check, foreignKey, index, integer, pgEnum, pgTable, primaryKey, text, unique, type AnyPgColumn } from "drizzle-orm/pg-core";

export const otherV2 = pgEnum("otherV2", ["isV2", "userS3Key"]);
export const camelV2 = pgTable("camelV2", {
  idV2: integer(),
  userS3Key: text().notNull().unique(),
  isV2: otherV2().default("isV2"),
  OAuth2Token: text(),
  sha256Hash: text(),
  utf8MB4: text(),
  IPv4Address: text(),
  parentV2: integer().references((): AnyPgColumn => camelV2.parentID),
  parentID: integer().unique(),
  "user's2ndKey": text(),
}, (t) => [
  primaryKey({ columns: [t.idV2, t.userS3Key] }),
  unique().on(t.OAuth2Token, t.sha256Hash),
  index().on(t.utf8MB4, t.IPv4Address),
  check("checkV2", sql`${t.utf8MB4} <> ''`),
  foreignKey({ columns: [t.parentV2], foreignColumns: [camelV2.parentID], name: "fkV2" }),
]);
