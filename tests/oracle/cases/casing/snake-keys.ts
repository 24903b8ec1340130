// casing: snake_case
import { foreignKey, integer, pgTable, primaryKey, type AnyPgColumn } from "drizzle-orm/pg-core";

export const parentRows = pgTable("parentRows", { firstKey: integer(), secondKey: integer() }, (t) => [primaryKey({ columns: [t.firstKey, t.secondKey] })]);
export const childRows = pgTable("childRows", {
  childId: integer().primaryKey(),
  parentFirst: integer(),
  parentSecond: integer(),
  otherChild: integer().references((): AnyPgColumn => childRows.childId),
}, (t) => [foreignKey({ columns: [t.parentFirst, t.parentSecond], foreignColumns: [parentRows.firstKey, parentRows.secondKey] })]);
