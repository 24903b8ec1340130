import { sql } from "drizzle-orm";
import { integer, pgTable, pgView, vector } from "drizzle-orm/pg-core";

export const articles = pgTable("articles", {
  id: integer("id").primaryKey(),
  embedding: vector("embedding", { dimensions: 3 }),
});
export const nearest = pgView("nearest", { id: integer("id") }).as(sql`select id from ${articles} order by ${articles.embedding} <-> '[1,2,3]' limit 5`);
