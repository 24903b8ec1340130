import { foreignKey, integer, pgTable, primaryKey } from "drizzle-orm/pg-core";

export const users = pgTable("users", { a: integer("a").unique(), b: integer("b").unique() }, (t) => [
  primaryKey({ name: "key", columns: [t.a] }), primaryKey({ name: "key", columns: [t.a, t.b] }),
]);
export const posts = pgTable("posts", { a: integer("a"), b: integer("b") }, (t) => [
  foreignKey({ name: "same", columns: [t.a], foreignColumns: [users.a] }), foreignKey({ name: "same", columns: [t.b], foreignColumns: [users.b] }),
]);
