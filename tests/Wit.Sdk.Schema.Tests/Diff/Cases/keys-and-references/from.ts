import { foreignKey, integer, pgTable, primaryKey, text, unique, uniqueIndex } from "drizzle-orm/pg-core";
export const p = pgTable("p", { a: integer("a").notNull(), b: integer("b").notNull(), code: text("code") }, (t) => [primaryKey({ columns: [t.a] }), uniqueIndex("p_code").on(t.code)]);
export const c = pgTable("c", { a: integer("a").references(() => p.a), code: text("code"), old: integer("old").unique() }, (t) => [
  foreignKey({ columns: [t.code], foreignColumns: [p.code] }),
]);
