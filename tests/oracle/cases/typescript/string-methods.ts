import { integer, pgTable, text } from "drizzle-orm/pg-core";

const title = "  Some Title ";
export const rows = pgTable("rows", {
  id: integer("id").primaryKey(),
  trimmed: text(title.trim().toLowerCase().replace(/ /g, "_")),
  split: text("a,b".split(",")[1]),
  padded: text("padded").default("7".padStart(3, "0")),
  repeated: text("repeated").default("ab".repeat(3)),
  sliced: text("sliced").default("abcdef".slice(1, -1)),
  replaced: text("replaced").default("a-b-c".replaceAll("-", "+")),
  char: text("char").default("abc".charAt(1) + "abc"[2]),
  cased: text("cased").default("Straße".toUpperCase()),
});
