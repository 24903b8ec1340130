import { sql } from "drizzle-orm";
import { check, integer, pgTable, text } from "drizzle-orm/pg-core";

export const rows = pgTable("rows", { id: integer("id").primaryKey(), email: text("email"), slug: text("slug") }, (t) => [
  check("email", sql`${t.email} ~* '^[^@]+@[^@]+$'`),
  check("slug", sql`${t.slug} ~ '^[a-z0-9-]+$'`),
]);
