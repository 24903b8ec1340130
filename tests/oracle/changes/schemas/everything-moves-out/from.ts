import { pgSchema, serial } from "drizzle-orm/pg-core";

export const app = pgSchema("app");

export const things = app.table("things", {
  id: serial("id").primaryKey(),
});
