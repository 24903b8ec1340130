import { index, integer, pgTable } from "drizzle-orm/pg-core";

export const rows = pgTable("rows", { id: integer("id").primaryKey(), a: integer("a"), b: integer("b") }, (t) => [
  index("asc").on(t.a.asc()),
  index("desc").on(t.a.desc()),
  index("mixed").on(t.a.asc(), t.b.desc()),
  index().on(t.b.desc(), t.a),
]);
