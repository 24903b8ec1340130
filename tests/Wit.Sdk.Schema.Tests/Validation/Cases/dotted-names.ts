// hints
import { integer, pgTable, timestamp } from "drizzle-orm/pg-core";

// Joined by dots, both columns are public.a.b.c.
export const first = pgTable("a", { id: integer("id").primaryKey(), at: timestamp("b.c") });
export const second = pgTable("a.b", { id: integer("id").primaryKey(), at: timestamp("c") });
