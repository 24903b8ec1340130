import { decimal, integer, numeric, pgTable } from "drizzle-orm/pg-core";

// A scale without a precision has no meaning in SQL and is passed over.
export const scaled = pgTable("scaled", {
  id: integer("id").primaryKey(),
  loose: numeric("loose", { scale: 2 }),
  looser: decimal("looser", { scale: 3 }),
});
