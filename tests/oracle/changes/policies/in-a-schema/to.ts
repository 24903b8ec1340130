import { sql } from "drizzle-orm";
import { pgSchema, pgPolicy, integer } from "drizzle-orm/pg-core";

export const app = pgSchema("app");

export const things = app.table("things", {
  id: integer("id").primaryKey(),
}, (t) => [pgPolicy("p", { for: "update", using: sql`true` })]);
