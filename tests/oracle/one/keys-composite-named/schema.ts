import { integer, pgTable, primaryKey } from "drizzle-orm/pg-core";

export const seats = pgTable("seats", { row: integer("row").notNull(), seat: integer("seat").notNull() }, (t) => [
  primaryKey({ name: "seats_key", columns: [t.row, t.seat] }),
]);
export const reversed = pgTable("reversed", { a: integer("a").notNull(), b: integer("b").notNull() }, (t) => [
  primaryKey({ name: "Reversed Key", columns: [t.b, t.a] }),
]);
