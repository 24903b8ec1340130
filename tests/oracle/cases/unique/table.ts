import { integer, pgTable, text, unique } from "drizzle-orm/pg-core";

export const repos = pgTable("repos", {
  id: integer("id").primaryKey(),
  owner: integer("owner").notNull(),
  name: text("name").notNull(),
  slug: text("slug"),
}, (t) => [unique().on(t.owner, t.name), unique("repos_slug").on(t.slug), unique("repos_all").on(t.owner, t.name, t.slug)]);
