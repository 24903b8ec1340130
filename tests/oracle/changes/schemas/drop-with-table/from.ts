import { pgSchema, integer } from "drizzle-orm/pg-core";

export const app = pgSchema("app");

export const things = app.table("things", {
  id: integer("id").primaryKey(),
});
