import { boolean, date, foreignKey, index, pgTable, text, uniqueIndex, uuid, varchar, type AnyPgColumn } from "drizzle-orm/pg-core";
import { sql } from "drizzle-orm";
import { limits, NAME_LENGTH } from "../../lib/constants";
import { id, softDelete, timestamps } from "./_shared";

export const customers = pgTable("customers", {
  id: id(),
  email: text("email").notNull(),
  fullName: varchar("full_name", { length: NAME_LENGTH }).notNull(),
  birthday: date("birthday", { mode: "string" }),
  referredBy: uuid("referred_by").references((): AnyPgColumn => customers.id, { onDelete: "set null" }),
  acceptsMarketing: boolean("accepts_marketing").notNull().default(false),
  ...timestamps,
  ...softDelete,
}, (t) => [uniqueIndex("customers_email_live").on(sql`lower(${t.email})`).where(sql`${t.deletedAt} is null`), index().on(t.referredBy)]);

export const addresses = pgTable("addresses", {
  id: id(),
  customerId: uuid("customer_id").notNull(),
  label: text("label").notNull().default("Home"),
  street: text("street").notNull(),
  postalCode: varchar("postal_code", { length: 12 }).notNull(),
  city: text("city").notNull(),
  country: varchar("country", { length: limits.countries }).notNull(),
  isDefault: boolean("is_default").notNull().default(false),
  ...timestamps,
}, (t) => [
  foreignKey({ columns: [t.customerId], foreignColumns: [customers.id], name: "addresses_of_customer" }).onDelete("cascade"),
  uniqueIndex("addresses_one_default").on(t.customerId).where(sql`${t.isDefault}`),
]);
