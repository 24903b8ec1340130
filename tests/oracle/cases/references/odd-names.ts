import { integer, pgTable } from "drizzle-orm/pg-core";

export const mixed = pgTable("Mixed Case", { theId: integer("The Id").primaryKey() });
export const order = pgTable("order", { id: integer("id").primaryKey(), select: integer("select").references(() => mixed.theId) });
