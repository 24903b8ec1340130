import { integer, pgTable } from "drizzle-orm/pg-core";

export const a = pgTable("a", { id: integer("id").primaryKey() }, () => []);
export const b = pgTable("b", { id: integer("id").primaryKey() }, () => ({}));
export const c = pgTable("c", {});
