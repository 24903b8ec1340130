import { name } from "drizzle-orm";
import { index, integer, pgTable, timestamp, type AnyPgColumn } from "drizzle-orm/pg-core";

const owned = (name: string, column: AnyPgColumn) => [index(`${name}_owner`).on(column)];
export const a = pgTable("a", { id: integer("id").primaryKey(), owner: integer("owner"), at: timestamp("at") }, (t) => [...owned("a", t.owner), index("a_at").on(t.at)]);
export const b = pgTable("b", { id: integer("id").primaryKey(), owner: integer("owner") }, (t) => [...owned("b", t.owner)]);
