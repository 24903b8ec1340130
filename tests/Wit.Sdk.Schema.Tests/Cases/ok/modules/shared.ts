import { timestamp, uuid } from "drizzle-orm/pg-core";
export const id = () => uuid("id").primaryKey();
export const timestamps = { createdAt: timestamp("created_at").notNull() };
