import { integer, pgSchema, primaryKey } from "drizzle-orm/pg-core";

export const app = pgSchema("app");
export const pairs = app.table("pairs", { a: integer("a").notNull(), b: integer("b").notNull() }, (t) => [primaryKey({ columns: [t.a, t.b] })]);
export const single = app.table("single", { id: integer("id").primaryKey() });
