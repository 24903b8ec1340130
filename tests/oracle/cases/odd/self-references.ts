import { type AnyPgColumn, foreignKey, index, integer, pgTable, primaryKey, text, unique } from "drizzle-orm/pg-core";

export const nodes = pgTable("nodes", {
  id: integer("id").primaryKey(), parent: integer("parent").references((): AnyPgColumn => nodes.id, { onDelete: "cascade", onUpdate: "restrict" }), twin: integer("twin").unique(),
}, (t) => [foreignKey({ name: "own_twin", columns: [t.twin], foreignColumns: [t.id] }).onDelete("set null"), index().on(t.parent)]);
export const cells = pgTable("cells", {
  x: integer("x").notNull(), y: integer("y").notNull(), nextX: integer("next_x"), nextY: integer("next_y"), label: text("label"),
}, (t) => [
  primaryKey({ columns: [t.x, t.y] }), foreignKey({ columns: [t.nextX, t.nextY], foreignColumns: [t.x, t.y] }).onUpdate("cascade").onDelete("set default"),
  unique("odd_label").on(t.label, t.x).nullsNotDistinct(),
]);
export const chicken = pgTable("chicken", { id: integer("id").primaryKey(), egg: integer("egg").references((): AnyPgColumn => egg.id) });
export const egg = pgTable("egg", { id: integer("id").primaryKey(), chicken: integer("chicken").references((): AnyPgColumn => chicken.id) });
