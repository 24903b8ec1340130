import { sql } from "drizzle-orm";
import { check, pgTable, text, varchar } from "drizzle-orm/pg-core";

const digits = String.raw`^\d{${3}}\.\d+$`;
const letters = String.fromCharCode(97, 98, 99) + String.fromCodePoint(0x1f600);

function raw(strings: TemplateStringsArray, ...values: string[]) {
  return strings.raw[0] + values[0] + strings.raw[1] + strings[1].length;
}

export const numbers = pgTable("numbers", {
  id: text("id").primaryKey(),
  pattern: text("pattern").default(digits),
  letters: text("letters").default(letters),
  list: text("list").array().default([String.fromCharCode(65), "b"]),
  tagged: text("tagged").default(raw`a\n${"-"}\tb`),
  line: varchar("line", { length: String.raw`\n\n`.length }),
}, (t) => [check("numbers_id", sql.raw(String.raw`id ~ '^\w+$'`)), check("numbers_pattern", sql`${t.pattern} <> ''`)]);
