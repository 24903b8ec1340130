import { index, integer, pgTable, text, unique, uniqueIndex } from "drizzle-orm/pg-core";

export const mixed = pgTable("Mixed Case", {
  id: integer("Id").primaryKey(),
  order: text("order").notNull().unique(),
  select: integer("select").references(() => user.id),
  camelCase: text("camelCase"),
}, (t) => [unique().on(t.camelCase, t.select), uniqueIndex().on(t.order, t.camelCase), index("A b").on(t.select)]);
export const user = pgTable("user", { id: integer("id").primaryKey(), group: text("group") });
export const keyless = pgTable("an_ordinary_but_rather_long_table_name", {
  someQuiteLongColumnName: integer("some_quite_long_column_name").references(() => user.id),
});
