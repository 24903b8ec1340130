import { sql } from "drizzle-orm";
import { pgTable, pgPolicy, integer, text } from "drizzle-orm/pg-core";

export const things = pgTable("things", {
  id: integer("id").primaryKey(),
  a: text("a"),
}, (t) => [pgPolicy("p", { using: sql`a = current_user` })]);
