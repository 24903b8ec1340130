import { sql } from "drizzle-orm";
import { boolean, index, integer, jsonb, pgSchema, pgTable, text, timestamp, uniqueIndex } from "drizzle-orm/pg-core";

export const app = pgSchema("app");
export const posts = pgTable("posts", {
  id: integer("id").primaryKey(),
  title: text("title").notNull(),
  author: integer("author_id").notNull(),
  draft: boolean("draft"),
  data: jsonb("data"),
  tags: text("tags").array(),
  createdAt: timestamp("created_at").defaultNow(),
}, (t) => [
  index().on(t.author),
  index().on(t.author, t.createdAt.desc()),
  index("posts_asc").on(t.author.asc(), t.createdAt.asc().nullsFirst()),
  index("posts_desc_first").on(t.createdAt.desc().nullsFirst()),
  index("posts_desc_last").on(t.createdAt.desc().nullsLast()),
  uniqueIndex("posts_title_lower").on(sql`lower(${t.title})`),
  uniqueIndex("posts_mixed").on(t.author, sql`lower(${t.title}) DESC`),
  index("posts_partial").on(t.author).where(sql`${t.draft} is not true`),
  index("posts_partial_and").on(t.author).where(sql`draft and author_id > 5`),
  index("posts_gin").using("gin", t.data),
  index("posts_gin_op").using("gin", t.data.op("jsonb_path_ops")),
  index("posts_tags").using("gin", t.tags),
  index("posts_hash").using("hash", t.title),
  index("posts_brin").using("brin", t.createdAt),
  index("posts_with").on(t.title).with({ fillfactor: 70 }),
  index("posts_pattern").on(t.title.op("text_pattern_ops")),
  index("posts_only").onOnly(t.draft),
  uniqueIndex().on(t.title, t.author),
]);
export const inApp = app.table("posts", { id: integer("id").primaryKey(), ref: integer("ref") }, (t) => [index().on(t.ref), uniqueIndex("posts_ref").on(t.ref)]);
