import { pgTable, integer, customType } from "drizzle-orm/pg-core";

export const citext = customType<{ data: string }>({ dataType: () => "varchar(10)" });
export const things = pgTable("things", {
  id: integer("id").primaryKey(),
  c: citext("c"),
});
