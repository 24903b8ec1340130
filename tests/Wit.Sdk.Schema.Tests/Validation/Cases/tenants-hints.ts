// hints
import { foreignKey, index, pgTable, primaryKey, unique, uuid } from "drizzle-orm/pg-core";

/** The tenants themselves: neither theirs nor shared. */
export const tenants = pgTable("tenants", { id: uuid("id").primaryKey() });

export const tickets = pgTable("tickets", {
  id: uuid("id").primaryKey(),
  /** @tenant app.tenant_id */
  tenantId: uuid("tenant_id").notNull().references(() => tenants.id),
  categoryId: uuid("category_id").references(() => categories.id),
  countryId: uuid("country_id").references(() => countries.id),
}, (t) => [unique().on(t.tenantId, t.id), index().on(t.categoryId), index().on(t.countryId)]);

/** Shared, and nothing says that it is meant to be. */
export const categories = pgTable("categories", { id: uuid("id").primaryKey() });

/** Shared by intent. @tenant none */
export const countries = pgTable("countries", { id: uuid("id").primaryKey() });

/** Could refer to a ticket of another tenant. */
export const messages = pgTable("messages", {
  id: uuid("id").primaryKey(),
  /** @tenant app.tenant_id */
  tenantId: uuid("tenant_id").notNull(),
  ticketId: uuid("ticket_id").notNull().references(() => tickets.id),
}, (t) => [index().on(t.ticketId)]);

/** Can't: the key includes the tenant. */
export const notes = pgTable("notes", {
  id: uuid("id").primaryKey(),
  /** @tenant app.tenant_id */
  tenantId: uuid("tenant_id").notNull(),
  ticketId: uuid("ticket_id").notNull(),
}, (t) => [index().on(t.tenantId, t.ticketId), foreignKey({ columns: [t.tenantId, t.ticketId], foreignColumns: [tickets.tenantId, tickets.id] })]);

/** Of no tenant by itself, of one by what it links. */
export const links = pgTable("links", {
  ticketId: uuid("ticket_id").notNull().references(() => tickets.id),
  otherId: uuid("other_id").notNull().references(() => tickets.id),
}, (t) => [primaryKey({ columns: [t.ticketId, t.otherId] }), index().on(t.otherId)]);

/** The rows of each tenant, by the tenant's own key. */
export const settings = pgTable("settings", {
  /** @tenant app.tenant_id */
  tenantId: uuid("tenant_id").primaryKey().references(() => tenants.id),
});
