import { index, integer, pgTable, timestamp } from "drizzle-orm/pg-core";

export const a = pgTable("a", { id: integer("id").primaryKey(), at: timestamp("at") }, (t) => [index().on(t.at)]);
export const b = pgTable("b", { id: integer("id").primaryKey(), at: timestamp("at") }, (t) => [index().on(t.at)]);
