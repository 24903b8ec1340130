import { sql } from "drizzle-orm";
import { foreignKey, index, integer, pgSchema, pgTable, text, timestamp, unique, uniqueIndex } from "drizzle-orm/pg-core";

// Names as an authentication library gives them: in the singular, and one of them that of a member of the base class.
export const user = pgTable("user", { id: text("id").primaryKey(), class: text("class").notNull(), user: text("user") });

export const session = pgTable("session", {
  id: text("id").primaryKey(),
  userId: text("user_id").notNull().references(() => user.id),
  expiresAt: timestamp("expires_at").notNull(),
});

export const audit = pgSchema("audit");

export const auditLevel = audit.enum("level", ["+1", "-1", "404", ""]);

export type Entry = typeof auditEntries.$inferSelect;

export const auditEntries = audit.table("Entries", {
  tenant: integer("tenant").notNull(),
  number: integer("number").notNull(),
  limit: integer("limit"),
  level: auditLevel("Level"),
  toString: text("to_string").array(),
  deletedAt: timestamp("deleted_at"),
}, (t) => [
  unique("self_key").on(t.tenant, t.number),
  uniqueIndex("alive").on(t.tenant, t.number).where(sql`${t.deletedAt} is null`),
  index("by_limit").on(t.limit, t.number.desc().nullsFirst()),
  index().using("gin", t.toString),
  foreignKey({ columns: [t.tenant, t.limit], foreignColumns: [t.tenant, t.number], name: "self" }),
]);

export const newUsersTable = pgTable("new_users", { id: integer().primaryKey().generatedByDefaultAsIdentity(), userId: text(), user_id: text() });
