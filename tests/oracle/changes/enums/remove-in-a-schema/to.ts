import { pgSchema, integer } from "drizzle-orm/pg-core";

export const app = pgSchema("app");

export const mood = app.enum("mood", ["a", "b"]);

export const things = app.table("things", {
  id: integer("id").primaryKey(),
  m: mood("m"),
});
