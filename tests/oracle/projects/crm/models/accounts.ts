import { bigint, index, pgEnum, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { lookup, names, record, recordWithoutId, textField } from "../helpers";

export const industry = pgEnum("industry", ["software", "retail", "health", "other"]);
export const companies = pgTable(names.plural("company"), {
  ...record,
  name: textField("name", { required: true }),
  domain: textField("domain", { unique: true }),
  industry: industry("industry").default("other"),
  revenue: bigint("revenue", { mode: "number" }).default(0),
  parentId: lookup("parent_id", () => companies.id, false),
}, (t) => [index(names.short("companies", "parent_id")).on(t.parentId)]);

export const contacts = pgTable(names.plural("contact"), {
  ...record,
  companyId: lookup("company_id", () => companies.id, false),
  firstName: textField("first_name"),
  lastName: textField("last_name", { required: true }),
  email: textField("email", { unique: true }),
}, (t) => [index(names.short("contacts", "company_id", "last_name", "first_name")).on(t.companyId, t.lastName, t.firstName)]);

export const contactEmails = pgTable("contact_emails", { contactId: lookup("contact_id", () => contacts.id), address: text("address").notNull(), ...recordWithoutId }, (t) => [primaryKey({ columns: [t.contactId, t.address] })]);
export const owners = pgTable("owners", { id: uuid("id").primaryKey(), displayName: textField("display_name", { required: true, unique: true }) });
