import { sql, type SQL } from "drizzle-orm";
import { customType, index, integer, pgTable, text } from "drizzle-orm/pg-core";

const tsvector = customType<{ data: string }>({ dataType: () => "tsvector" });
export const articles = pgTable("articles", {
  id: integer("id").primaryKey(),
  title: text("title").notNull(),
  body: text("body"),
  search: tsvector("search").notNull().generatedAlwaysAs((): SQL =>
    sql`setweight(to_tsvector('english', ${articles.title}), 'A') || setweight(to_tsvector('english', coalesce(${articles.body}, '')), 'B')`),
}, (t) => [index("articles_search").using("gin", t.search)]);
