// casing: snake_case
import { sql, type SQL } from "drizzle-orm";
import { integer, numeric, pgTable } from "drizzle-orm/pg-core";

export const items = pgTable("items", {
  itemId: integer().primaryKey().generatedAlwaysAsIdentity(),
  unitPrice: numeric({ precision: 10, scale: 2 }).notNull(),
  itemCount: integer().notNull().default(1),
  totalPrice: numeric().generatedAlwaysAs((): SQL => sql`${items.unitPrice} * ${items.itemCount}`),
});
