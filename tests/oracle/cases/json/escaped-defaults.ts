import { integer, json, jsonb, pgTable } from "drizzle-orm/pg-core";

export const escapedJson = pgTable("escaped_json", {
  id: integer("id").primaryKey(),
  quotes: jsonb("quotes").default({ say: "\"hi\"" }),
  lines: jsonb("lines").default({ text: "a\nb\tc\\d" }),
  unicode: json("unicode").default({ greeting: "Grüße 😀" }),
  undefinedIsLeftOut: jsonb("undefined_is_left_out").default({ kept: 1, dropped: undefined }),
});
