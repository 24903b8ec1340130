import { sql } from "drizzle-orm";
import { integer, pgPolicy, pgSchema, pgTable, text } from "drizzle-orm/pg-core";

const outside = pgSchema("outside");
const messages = outside.table("messages", { id: integer("id").primaryKey(), topic: text("topic") });
const towns = pgTable("towns", { id: integer("id").primaryKey() });
export const things = pgTable("things", { id: integer("id").primaryKey() });
export const p = pgPolicy("p", { for: "select", using: sql`true` }).link(messages);
