import { relations } from "drizzle-orm";
import { integer, pgTable, primaryKey } from "drizzle-orm/pg-core";

// A relation through the table between makes nothing by itself.
export const users = pgTable("users", { id: integer("id").primaryKey() });
export const groups = pgTable("groups", { id: integer("id").primaryKey() });
export const members = pgTable("members", { userId: integer("user_id").notNull(), groupId: integer("group_id").notNull() }, (t) => [primaryKey({ columns: [t.userId, t.groupId] })]);
export const membersRelations = relations(members, ({ one }) => ({ user: one(users, { fields: [members.userId], references: [users.id] }) }));
