import { integer, pgSchema } from "drizzle-orm/pg-core";

export const billing = pgSchema("billing");
export const invoices = billing.table("invoices", { id: integer("id").primaryKey().generatedAlwaysAsIdentity() });
export const receipts = billing.table("receipts", { id: integer("id").primaryKey().generatedByDefaultAsIdentity({ name: "receipt_ids" }) });
