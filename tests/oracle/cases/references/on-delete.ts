import { integer, pgTable } from "drizzle-orm/pg-core";

export const parents = pgTable("parents", { id: integer("id").primaryKey() });
export const children = pgTable("children", {
  id: integer("id").primaryKey(),
  cascade: integer("cascade").references(() => parents.id, { onDelete: "cascade" }),
  setNull: integer("set_null").references(() => parents.id, { onDelete: "set null" }),
  setDefault: integer("set_default").default(1).references(() => parents.id, { onDelete: "set default" }),
  restrict: integer("restrict").references(() => parents.id, { onDelete: "restrict" }),
  nothing: integer("nothing").references(() => parents.id, { onDelete: "no action" }),
});
