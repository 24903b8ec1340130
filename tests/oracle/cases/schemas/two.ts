import { index, integer, pgSchema, timestamp } from "drizzle-orm/pg-core";

export const a = pgSchema("a");
export const b = pgSchema("b");
export const inA = a.table("same", { id: integer("id").primaryKey(), at: timestamp("at") }, (t) => [index("same_at").on(t.at)]);
export const inB = b.table("same", { id: integer("id").primaryKey(), at: timestamp("at"), a: integer("a").references(() => inA.id) }, (t) => [index("same_at").on(t.at)]);
