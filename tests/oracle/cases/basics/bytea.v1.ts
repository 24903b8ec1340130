import { bytea, integer, pgTable } from "drizzle-orm/pg-core";

export const blobs = pgTable("blobs", { id: integer("id").primaryKey(), data: bytea("data").notNull(), more: bytea("more"), list: bytea("list").array() });
