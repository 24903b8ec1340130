import { integer, json, jsonb, pgTable } from "drizzle-orm/pg-core";

export const events = pgTable("events", {
  id: integer("id").primaryKey(),
  payloads: jsonb("payloads").array(),
  required: json("required").array().notNull(),
});
