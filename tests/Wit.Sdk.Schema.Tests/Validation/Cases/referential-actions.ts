import { integer, pgTable } from "drizzle-orm/pg-core";

export const parents = pgTable("parents", { id: integer("id").primaryKey() });
export const children = pgTable("children", {
  id: integer("id").primaryKey(),
  a: integer("a").notNull().references(() => parents.id, { onDelete: "set null" }),
  b: integer("b").notNull().references(() => parents.id, { onUpdate: "set default" }),
  c: integer("c").references(() => parents.id, { onDelete: "set null", onUpdate: "set default" }),
  d: integer("d").notNull().default(1).references(() => parents.id, { onDelete: "set default" }),
});
