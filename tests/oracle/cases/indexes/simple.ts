import { index, integer, pgTable, timestamp } from "drizzle-orm/pg-core";

export const posts = pgTable("posts", { id: integer("id").primaryKey(), author: integer("author"), at: timestamp("at") }, (t) => [
  index().on(t.author),
  index("posts_at").on(t.at),
  index("posts_both").on(t.author, t.at),
  index().on(t.author, t.at, t.id),
]);
