import { aliasedTable } from "drizzle-orm";
import { index, integer, pgTable, text } from "drizzle-orm/pg-core";

export const people = pgTable("people", { id: integer("id").primaryKey(), name: text("name").unique() }, (t) => [index("by_name").on(t.name)]);
const sameName = aliasedTable(people, "people");
export const used = pgTable("used", { id: integer("id").references(() => sameName.id) });
