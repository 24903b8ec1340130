import { integer, pgTable, serial, text, unique, index, check } from "drizzle-orm/pg-core";
import { sql } from "drizzle-orm";
export const users = pgTable("users", {
  id: serial("id").primaryKey(),
  name: text("name").notNull().unique(),
  age: integer("age"),
  bossId: integer("boss_id").references(() => users.id),
}, (t) => [index().on(t.age), check("users_age", sql`${t.age} > 0`)]);
export const posts = pgTable("posts", { id: serial("id").primaryKey(), authorId: integer("author_id").references(() => users.id) });
