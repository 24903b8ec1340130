import { relations } from "drizzle-orm";
import { integer, pgTable, primaryKey } from "drizzle-orm/pg-core";

export const users = pgTable("users", { id: integer("id").primaryKey() });
export const groups = pgTable("groups", { id: integer("id").primaryKey() });
export const usersToGroups = pgTable("users_to_groups", { userId: integer("user_id").notNull().references(() => users.id), groupId: integer("group_id").notNull().references(() => groups.id) }, (t) => [
  primaryKey({ columns: [t.userId, t.groupId] }),
]);
export const usersRelations = relations(users, ({ many }) => ({ groups: many(usersToGroups) }));
export const groupsRelations = relations(groups, ({ many }) => ({ users: many(usersToGroups) }));
export const usersToGroupsRelations = relations(usersToGroups, ({ one }) => ({
  user: one(users, { fields: [usersToGroups.userId], references: [users.id] }),
  group: one(groups, { fields: [usersToGroups.groupId], references: [groups.id] }),
}));
