import { integer, pgTable, timestamp } from "drizzle-orm/pg-core";

const timestamps = {
  createdAt: timestamp("created_at").defaultNow().notNull(),
  updatedAt: timestamp("updated_at").$onUpdate(() => new Date()),
};
export const a = pgTable("a", { id: integer("id").primaryKey(), ...timestamps });
export const b = pgTable("b", { ...timestamps, id: integer("id").primaryKey(), deletedAt: timestamp("deleted_at") });
