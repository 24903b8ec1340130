import { pgSchema, serial } from "drizzle-orm/pg-core";

export const app = pgSchema("app");

export const items = app.table("items", {
  id: serial("id").primaryKey(),
});
