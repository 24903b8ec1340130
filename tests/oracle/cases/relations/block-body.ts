import { relations } from "drizzle-orm";
import { integer, pgTable } from "drizzle-orm/pg-core";

export const a = pgTable("a", { id: integer("id").primaryKey(), bId: integer("b_id") });
export const b = pgTable("b", { id: integer("id").primaryKey() });
export const aRelations = relations(a, (r) => ({ b: r.one(b, { fields: [a.bId], references: [b.id] }) }));
export const bRelations = relations(b, ({ many }) => {
  const list = many(a);
  return { list };
});
