import { pgSchema, integer, index } from "drizzle-orm/pg-core";

export const app = pgSchema("app");

export const things = app.table("things", {
  id: integer("id").primaryKey(),
  a: integer("a"),
}, (t) => [index("i").on(t.a)]);
