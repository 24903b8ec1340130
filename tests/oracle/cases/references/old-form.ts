import { foreignKey, integer, pgTable } from "drizzle-orm/pg-core";

export const parents = pgTable("parents", { id: integer("id").primaryKey() });
export const children = pgTable("children", { id: integer("id").primaryKey(), parent: integer("parent") }, (t) => ({
  parent: foreignKey({ columns: [t.parent], foreignColumns: [parents.id], name: "children_parent" }).onUpdate("restrict"),
  again: foreignKey({ columns: [t.parent], foreignColumns: [parents.id] }),
}));
