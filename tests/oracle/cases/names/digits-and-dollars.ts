import { index, integer, pgTable, text } from "drizzle-orm/pg-core";

export const t2 = pgTable("2fast", { $id: integer("$id").primaryKey(), _x: text("_x"), v1: integer("1st"), col$: text("col$") }, (t) => [index().on(t.v1)]);
export const $ = pgTable("dollar", { id: integer("id").primaryKey() });
