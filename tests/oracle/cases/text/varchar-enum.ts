import { integer, pgTable, varchar } from "drizzle-orm/pg-core";

export const sizes = pgTable("sizes", {
  id: integer("id").primaryKey(),
  label: varchar("label", { length: 8, enum: ["S", "M", "L"] }).notNull(),
  fit: varchar("fit", { enum: ["slim", "loose"] }).default("slim"),
});
