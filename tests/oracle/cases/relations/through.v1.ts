import { defineRelations } from "drizzle-orm";
import { integer, pgTable, primaryKey } from "drizzle-orm/pg-core";

export const users = pgTable("users", { id: integer("id").primaryKey() });
export const groups = pgTable("groups", { id: integer("id").primaryKey() });
export const members = pgTable("members", { userId: integer("user_id").notNull(), groupId: integer("group_id").notNull() }, (t) => [primaryKey({ columns: [t.userId, t.groupId] })]);
export const all = defineRelations({ users, groups, members }, (r) => ({
  users: { groups: r.many.groups({ from: r.users.id.through(r.members.userId), to: r.groups.id.through(r.members.groupId) }) },
  groups: { users: r.many.users({ from: r.groups.id.through(r.members.groupId), to: r.users.id.through(r.members.userId), where: { id: 1 } }) },
  members: { user: r.one.users({ from: r.members.userId, to: r.users.id, optional: false, where: {} }) },
}));
