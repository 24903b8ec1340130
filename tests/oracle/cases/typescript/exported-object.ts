import { integer, pgTable } from "drizzle-orm/pg-core";

// A table within an object is not exported as such.
export const inside = pgTable("inside", { id: integer("id").primaryKey() });
export const tables = { inside, only: pgTable("only_in_object", { id: integer("id").primaryKey() }) };
export const list = [inside];
