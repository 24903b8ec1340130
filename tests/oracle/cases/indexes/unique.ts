import { integer, pgTable, text, uniqueIndex } from "drizzle-orm/pg-core";

export const posts = pgTable("posts", { id: integer("id").primaryKey(), slug: text("slug"), lang: text("lang") }, (t) => [
  uniqueIndex().on(t.slug),
  uniqueIndex("posts_slug_lang").on(t.slug, t.lang),
]);
