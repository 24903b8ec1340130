import { integer, jsonb, pgTable, varchar } from "drizzle-orm/pg-core";

const limits = JSON.parse('{ "title": 120, "notes": { "a": 4000 }, "tags": ["x", "y\\u00e9"], "ratio": 1.5e1, "on": true, "none": null }');

function read(text: string) {
  try {
    return JSON.parse(text);
  } catch (error) {
    return error instanceof SyntaxError ? { size: 7 } : { size: 8 };
  }
}

export const pages = pgTable("pages", {
  id: integer("id").primaryKey(),
  title: varchar("title", { length: limits.title }),
  notes: varchar("notes", { length: limits.notes.a }),
  broken: varchar("broken", { length: read("{ size: 1 }").size }),
  whole: varchar("whole", { length: read("{\"size\": 21}").size }),
  number: integer("number").default(limits.ratio),
  settings: jsonb("settings").default(limits),
  tags: jsonb("tags").default(limits.tags),
});
