import { pgSchema, serial } from "drizzle-orm/pg-core";

export const app = pgSchema("core");

export const mood = app.enum("mood", ["a", "b"]);

export const numbers = app.sequence("numbers");

export const things = app.table("things", {
  id: serial("id").primaryKey(),
  m: mood("m").default("a"),
});
