import { integer, pgTable, text } from "drizzle-orm/pg-core";

export const quotes = pgTable("quotes", {
  id: integer("id").primaryKey(),
  apostrophe: text("apostrophe").default("it's"),
  doubled: text("doubled").default("''"),
  quoted: text("quoted").default('say "hi"'),
  backslash: text("backslash").default("C:\\temp\\new"),
  percent: text("percent").default("100 %"),
  dollar: text("dollar").default("$1 $$ $tag$"),
  semicolon: text("semicolon").default("a; drop table b; --"),
});
