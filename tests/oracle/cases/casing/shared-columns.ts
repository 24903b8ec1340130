// casing: snake_case
import { integer, pgTable, timestamp } from "drizzle-orm/pg-core";

const timestamps = { createdAt: timestamp().defaultNow().notNull(), updatedAt: timestamp() };
export const firstTable = pgTable("firstTable", { rowId: integer().primaryKey(), ...timestamps });
export const secondTable = pgTable("secondTable", { rowId: integer().primaryKey(), ...timestamps });
