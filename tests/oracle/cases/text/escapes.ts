import { integer, pgTable, text } from "drizzle-orm/pg-core";

export const escapes = pgTable("escapes", {
  id: integer("id").primaryKey(),
  newline: text("newline").default("a\nb"),
  tab: text("tab").default("a\tb"),
  unicode: text("unicode").default("\u00e9\u{1F600}\x41"),
  template: text("template").default(`two
lines`),
  continued: text("continued").default("one \
line"),
});
