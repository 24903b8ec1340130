import { check, index, integer, pgEnum, pgSchema, pgTable, pgView, text, unique } from "drizzle-orm/pg-core";
import { sql } from "drizzle-orm";

export const schema = pgSchema("Größe.und Maß");
export const mood = schema.enum("Stimmung", ["fröhlich", "it's", "日本", "🙂", ""]);
export const odd = schema.table("select", {
  id: integer("from").primaryKey(), upper: text("UPPER").default("O'Brien \\ \"x\""), dash: text("a-b c"), kanji: integer("数"), mood: mood("mood").default("🙂"),
}, (t) => [index("Index mit Leer").on(t.kanji.desc().nullsLast()), unique("ключ").on(t.upper, t.dash), check("1 = 1?", sql`${t.kanji} > 0`)]);
export const refers = pgTable("user", { order: integer("order").references(() => odd.id), table: text("table") });
export const view = pgView("Ansicht", { from: integer("from") }).as(sql`select "from" from "Größe.und Maß"."select"`);
export const long = pgTable("a_table_with_a_name_that_is_rather_long_but_fits", { a_column_with_a_long_name: integer("a_column_with_a_long_name").unique() });
export const type = pgEnum("user_type", ["a b", "c,d", "e\"f"]);
