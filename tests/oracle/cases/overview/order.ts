import { foreignKey, integer, pgTable, text, uniqueIndex } from "drizzle-orm/pg-core";

// The foreign key needs the unique index: it must be made first.
export const parents = pgTable("parents", { id: integer("id").primaryKey(), code: text("code").notNull() }, (t) => [
  uniqueIndex("parents_code").on(t.code),
]);
export const kids = pgTable("kids", { id: integer("id").primaryKey(), parentCode: text("parent_code").notNull() }, (t) => [
  foreignKey({ columns: [t.parentCode], foreignColumns: [parents.code] }),
]);
