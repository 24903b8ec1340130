import { integer, pgTable, type AnyPgColumn } from "drizzle-orm/pg-core";

export const companies = pgTable("companies", {
  id: integer("id").primaryKey(),
  ceoId: integer("ceo_id").references((): AnyPgColumn => employees.id, { onDelete: "set null" }),
});
export const employees = pgTable("employees", { id: integer("id").primaryKey(), companyId: integer("company_id").notNull().references(() => companies.id) });
