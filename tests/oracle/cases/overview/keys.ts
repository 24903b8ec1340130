import { foreignKey, integer, pgSchema, pgTable, primaryKey, text, unique, uuid, type AnyPgColumn } from "drizzle-orm/pg-core";

export const other = pgSchema("other");

export const users = pgTable("users", {
  id: integer("id").primaryKey(),
  email: text("email").notNull().unique(),
  handle: text("handle").unique("users_handle_key"),
  code: text("code").unique("users_code_key", { nulls: "not distinct" }),
  invitedBy: integer("invited_by").references((): AnyPgColumn => users.id, { onDelete: "set null" }),
});
export const memberships = pgTable("memberships", {
  orgId: integer("org_id").notNull(),
  userId: integer("user_id").notNull().references(() => users.id, { onDelete: "cascade", onUpdate: "cascade" }),
  role: text("role"),
}, (t) => [
  primaryKey({ columns: [t.orgId, t.userId] }),
]);
export const named = pgTable("named", {
  a: integer("a").notNull(),
  b: integer("b").notNull(),
}, (t) => [primaryKey({ name: "named_key", columns: [t.b, t.a] }), unique("named_unique").on(t.a, t.b)]);
export const single = pgTable("single", { id: integer("id").notNull() }, (t) => [primaryKey({ columns: [t.id] })]);
export const children = pgTable("children", {
  id: uuid("id").primaryKey(),
  orgId: integer("org_id"),
  userId: integer("user_id"),
  x: integer("x"),
  y: integer("y"),
}, (t) => [
  foreignKey({ columns: [t.orgId, t.userId], foreignColumns: [memberships.orgId, memberships.userId] }).onDelete("cascade"),
  foreignKey({ name: "children_xy", columns: [t.x, t.y], foreignColumns: [named.a, named.b] }).onUpdate("set default").onDelete("restrict"),
  unique().on(t.x, t.y).nullsNotDistinct(),
]);
export const remote = other.table("users", {
  id: integer("id").primaryKey(),
  userId: integer("user_id").references(() => users.id),
  parent: integer("parent").references((): AnyPgColumn => remote.id, { onDelete: "no action" }),
  single: integer("single").references(() => single.id).unique(),
});
// A circle: each refers to the other.
export const hens = pgTable("hens", { id: integer("id").primaryKey(), eggId: integer("egg_id").references((): AnyPgColumn => eggs.id) });
export const eggs = pgTable("eggs", { id: integer("id").primaryKey(), henId: integer("hen_id").references((): AnyPgColumn => hens.id) });
