import { integer, pgTable, text, varchar } from "drizzle-orm/pg-core";

const options: { length?: number; names?: { first?: string } } = { names: { first: "first_name" } };
export const rows = pgTable("rows", {
  id: integer("id").primaryKey(),
  a: varchar("a", { length: options.length ?? 30 }),
  b: text(options.names?.first ?? "b"),
  c: text(options?.names?.["first"] ? "c" : "d"),
  d: integer("d").default(options.length || 5),
});
