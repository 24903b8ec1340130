import { sql } from "drizzle-orm";
import { pgTable, pgPolicy, integer, text } from "drizzle-orm/pg-core";

export const items = pgTable("items", {
  id: integer("id").primaryKey(),
  owner: text("owner"),
}, (t) => [pgPolicy("p", { using: sql`true` })]);
