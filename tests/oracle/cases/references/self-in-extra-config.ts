import { foreignKey, integer, pgTable } from "drizzle-orm/pg-core";

export const nodes = pgTable("nodes", { id: integer("id").primaryKey(), parentId: integer("parent_id") }, (t) => [
  foreignKey({ columns: [t.parentId], foreignColumns: [t.id], name: "nodes_parent" }).onDelete("cascade"),
]);
export const trees = pgTable("trees", { id: integer("id").primaryKey(), up: integer("up") }, (t) => [foreignKey({ columns: [t.up], foreignColumns: [t.id] })]);
