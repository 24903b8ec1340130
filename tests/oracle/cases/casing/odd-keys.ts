// casing: snake_case
import { integer, pgTable, text } from "drizzle-orm/pg-core";

export const odd = pgTable("odd", {
  A: integer().primaryKey(),
  aB: integer(),
  ABc: integer(),
  XMLHttpRequest: text(),
  already_snake: text(),
  "with-dash": text(),
  "with space": text(),
  version2Beta3: text(),
  _private: text(),
  $money: text(),
});
