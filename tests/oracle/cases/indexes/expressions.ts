import { sql } from "drizzle-orm";
import { index, integer, jsonb, pgTable, text, uniqueIndex } from "drizzle-orm/pg-core";

export const users = pgTable("users", { id: integer("id").primaryKey(), email: text("email"), name: text("name"), data: jsonb("data") }, (t) => [
  uniqueIndex("lower_email").on(sql`lower(${t.email})`),
  index("mixed").on(t.name, sql`lower(${t.email})`),
  index("json_path").on(sql`(${t.data} ->> 'key')`),
  index("arithmetic").on(sql`(${t.id} % 10)`),
]);
