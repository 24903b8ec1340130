import { sql } from "drizzle-orm";
import { pgTable, integer, text } from "drizzle-orm/pg-core";

export const things = pgTable("things", {
  id: integer("id").primaryKey(),
  name: text("name"),
  g: text("g").generatedAlwaysAs((): ReturnType<typeof sql> => sql`${things.name} || '!'`),
});
