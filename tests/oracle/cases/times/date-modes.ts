import { date, integer, pgTable } from "drizzle-orm/pg-core";

export const days = pgTable("days", { id: integer("id").primaryKey(), text: date("text", { mode: "string" }).default("2020-02-02"), date: date("date", { mode: "date" }), list: date("list", { mode: "string" }).array() });
