import { foreignKey, integer, pgTable } from "drizzle-orm/pg-core";

export const parents = pgTable("parents", { id: integer("id").primaryKey() });
export const children = pgTable("children", { id: integer("id").primaryKey(), a: integer("a"), b: integer("b"), c: integer("c"), d: integer("d"), e: integer("e") }, (t) => [
  foreignKey({ columns: [t.a], foreignColumns: [parents.id] }).onDelete("set null").onUpdate("set null"),
  foreignKey({ columns: [t.b], foreignColumns: [parents.id] }).onDelete("set default").onUpdate("set default"),
  foreignKey({ columns: [t.c], foreignColumns: [parents.id] }).onDelete("restrict").onUpdate("restrict"),
  foreignKey({ columns: [t.d], foreignColumns: [parents.id] }).onDelete("no action").onUpdate("no action"),
  foreignKey({ columns: [t.e], foreignColumns: [parents.id], name: "children_e" }).onDelete("cascade").onUpdate("cascade"),
]);
