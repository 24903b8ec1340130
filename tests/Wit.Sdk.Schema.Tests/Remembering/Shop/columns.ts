import { numeric, timestamp, uuid } from "drizzle-orm/pg-core";

/** What every table begins with. */
export const key = () => uuid("id").primaryKey().defaultRandom();

export const audited = {
  createdAt: timestamp("created_at").notNull().defaultNow(),
  updatedAt: timestamp("updated_at").notNull(),
};

export const money = () => numeric({ precision: 12, scale: 2 });
