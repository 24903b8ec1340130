import { pgTable, pgSchema, serial } from "drizzle-orm/pg-core";

export const app = pgSchema("app");

export const things = pgTable("things", {
  id: serial("id").primaryKey(),
});
