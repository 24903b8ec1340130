import { integer, pgTable } from "drizzle-orm/pg-core";

export const parents = pgTable("parents", { id: integer("id").primaryKey() });
export const children = pgTable("children", {
  id: integer("id").primaryKey(),
  cascade: integer("cascade").references(() => parents.id, { onUpdate: "cascade" }),
  setNull: integer("set_null").references(() => parents.id, { onUpdate: "set null" }),
  setDefault: integer("set_default").default(1).references(() => parents.id, { onUpdate: "set default" }),
  restrict: integer("restrict").references(() => parents.id, { onUpdate: "restrict" }),
  both: integer("both").references(() => parents.id, { onDelete: "cascade", onUpdate: "no action" }),
});
