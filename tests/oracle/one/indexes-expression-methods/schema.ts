import { sql } from "drizzle-orm";
import { index, integer, pgTable, text } from "drizzle-orm/pg-core";

export const rows = pgTable("rows", { id: integer("id").primaryKey(), title: text("title").notNull(), body: text("body") }, (t) => [
  index("fts").using("gin", sql`to_tsvector('english', ${t.title})`),
  index("fts_both").using("gin", sql`(setweight(to_tsvector('simple', ${t.title}), 'A') || to_tsvector('simple', coalesce(${t.body}, '')))`),
  index("hashed").using("hash", sql`lower(${t.title})`),
]);
