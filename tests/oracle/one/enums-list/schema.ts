import { integer, pgEnum, pgTable } from "drizzle-orm/pg-core";

export const status = pgEnum("status", ["draft", "published", "archived"]);
export const posts = pgTable("posts", {
  id: integer("id").primaryKey(),
  status: status("status").notNull().default("draft"),
  before: status("before"),
  unnamed: status(),
});
