import { index, integer, pgSchema, pgTable } from "drizzle-orm/pg-core";

export const app = pgSchema("app");
export const rows = app.table("rows", { id: integer("id").primaryKey(), a: integer("a") }, (t) => [index().on(t.a), index("same_name").on(t.a)]);
export const others = pgTable("others", { id: integer("id").primaryKey(), a: integer("a") }, (t) => [index("same_name").on(t.a)]);
