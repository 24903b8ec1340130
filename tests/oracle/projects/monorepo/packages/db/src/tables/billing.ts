import { date, integer, numeric, pgTable, text } from "drizzle-orm/pg-core";
import type { Money } from "@acme/domain";
import { audit, key, ref } from "@acme/columns";
import { companies } from "./people";

export const invoices = pgTable("invoices", {
  id: key(),
  companyId: ref(() => companies.id),
  dueOn: date().notNull(),
  totalAmount: numeric({ precision: 14, scale: 2 }).$type<Money["amount"]>().notNull().default("0.00"),
  ...audit,
});
export const invoiceLines = pgTable("invoice_lines", {
  id: key(),
  invoiceId: ref(() => invoices.id),
  lineText: text().notNull(),
  quantityUnits: integer().notNull().default(1),
  unitAmount: numeric({ precision: 14, scale: 4 }).notNull(),
});
