import { boolean, pgTable, text, varchar } from "drizzle-orm/pg-core";
import { audit, key, ref } from "@acme/columns";
import { Limits } from "@acme/domain/limits";

export const companies = pgTable("companies", { id: key(), companyName: text().notNull(), vatNumber: text().unique(), ...audit });
export const agents = pgTable("agents", { id: key(), handle: varchar({ length: Limits.handle }).notNull().unique(), onDuty: boolean().notNull().default(false), ...audit });
export const contacts = pgTable("contacts", {
  id: key(),
  companyId: ref(() => companies.id),
  fullName: text().notNull(),
  preferredChannel: text(),
  ...audit,
});
