import { integer, pgTable, text, unique } from "drizzle-orm/pg-core";

export const rows = pgTable("rows", { id: integer("id").primaryKey(), a: text("a"), b: text("b") }, (t) => [
  unique().on(t.a, t.b).nullsNotDistinct(),
  unique("rows_a").on(t.a).nullsNotDistinct(),
]);
