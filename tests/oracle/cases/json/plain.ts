import { integer, json, jsonb, pgTable } from "drizzle-orm/pg-core";

export const documents = pgTable("documents", {
  id: integer("id").primaryKey(),
  raw: json("raw"),
  parsed: jsonb("parsed").notNull(),
  unnamed: json(),
  unnamedToo: jsonb(),
});
