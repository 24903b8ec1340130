import { integer, pgTable, text } from "drizzle-orm/pg-core";

const host = "example.com";
const port = 8080;
export const urls = pgTable("urls", {
  id: integer("id").primaryKey(),
  url: text("url").default(`https://${host}:${port}/`),
  plain: text("plain").default(`plain`),
  nested: text("nested").default(`a${`b${1 + 1}`}c`),
});
