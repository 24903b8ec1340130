import { foreignKey, integer, pgTable, primaryKey, text, unique, uniqueIndex } from "drizzle-orm/pg-core";
export const p = pgTable("p", { a: integer("a").notNull().unique(), b: integer("b").notNull(), code: text("code") }, (t) => [primaryKey({ columns: [t.a, t.b] }), unique("p_code").on(t.code)]);
export const c = pgTable("c", { a: integer("a").references(() => p.a, { onDelete: "cascade" }), code: text("code"), old: integer("old") }, (t) => [
  foreignKey({ columns: [t.code], foreignColumns: [p.code] }),
  unique("c_new").on(t.a, t.old).nullsNotDistinct(),
]);
