import { pgSchema, integer } from "drizzle-orm/pg-core";

export const app = pgSchema("app");

export const things = app.table("things", {
  a: integer("a"),
  b: integer("b"),
});
