import { boolean, pgTable, text } from "drizzle-orm/pg-core";

export const keyed = pgTable("keyed", {
  id: text("id").primaryKey().default("only"),
  lock: boolean("lock").notNull().unique().default(true),
});
