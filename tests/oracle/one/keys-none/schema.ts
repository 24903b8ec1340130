import { jsonb, pgTable, text, timestamp } from "drizzle-orm/pg-core";

export const heap = pgTable("heap", { line: text("line"), at: timestamp("at") });
export const single = pgTable("single", { value: jsonb("value") });
