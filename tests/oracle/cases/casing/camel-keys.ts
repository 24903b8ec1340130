// casing: camelCase
import { foreignKey, index, integer, pgTable, primaryKey, type AnyPgColumn } from "drizzle-orm/pg-core";

export const parent_rows = pgTable("parent_rows", { first_key: integer(), second_key: integer() }, (t) => [primaryKey({ columns: [t.first_key, t.second_key] })]);
export const child_rows = pgTable("child_rows", {
  child_id: integer().primaryKey(),
  parent_first: integer().unique(),
  parent_second: integer(),
  other_child: integer().references((): AnyPgColumn => child_rows.child_id),
}, (t) => [
  foreignKey({ columns: [t.parent_first, t.parent_second], foreignColumns: [parent_rows.first_key, parent_rows.second_key] }),
  index().on(t.parent_second, t.other_child),
]);
