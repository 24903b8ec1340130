// not tried: PostgreSQL takes them, and isolates nothing
import { sql } from "drizzle-orm";
import { boolean, foreignKey, integer, pgEnum, pgMaterializedView, pgTable, pgView, text, unique, uuid } from "drizzle-orm/pg-core";

/** @tenant app.tenant_id */
export const state = pgEnum("state", ["open", "closed"]);

export const tenants = pgTable("tenants", { id: uuid("id").primaryKey().defaultRandom() });

/** The tag belongs to a column. @tenant app.tenant_id */
export const tickets = pgTable("tickets", {
  id: uuid("id").primaryKey().defaultRandom(),
  /** @tenant app.tenant_id */
  tenantId: uuid("tenant_id").notNull().references(() => tenants.id),
  /** A second one. @tenant app.tenant_id */
  otherId: uuid("other_id").notNull(),
  categoryId: integer("category_id").references(() => categories.id),
  state: state("state").notNull(),
}, (t) => [unique().on(t.tenantId, t.id)]);

/** Shared without saying so. */
export const categories = pgTable("categories", { id: integer("id").primaryKey() });

/** @tenant none */
export const countries = pgTable("countries", { id: integer("id").primaryKey() });

export const messages = pgTable("messages", {
  id: uuid("id").primaryKey().defaultRandom(),
  /** @tenant app.tenant_id */
  tenantId: uuid("tenant_id").notNull().references(() => tenants.id),
  /** Another tenant's ticket would do. */
  ticketId: uuid("ticket_id").notNull().references(() => tickets.id),
  countryId: integer("country_id").references(() => countries.id),
});

export const notes = pgTable("notes", {
  id: uuid("id").primaryKey().defaultRandom(),
  /** @tenant app.tenant_id */
  tenantId: uuid("tenant_id").notNull().references(() => tenants.id),
  ticketId: uuid("ticket_id").notNull(),
}, (t) => [foreignKey({ columns: [t.tenantId, t.ticketId], foreignColumns: [tickets.tenantId, tickets.id] })]);

/** Rows of a tenant without the tag: by a ticket, by another such table, by the tenant itself. */
export const attachments = pgTable("attachments", {
  id: uuid("id").primaryKey(),
  ticketId: uuid("ticket_id").notNull().references(() => tickets.id),
});

export const scans = pgTable("scans", { attachmentId: uuid("attachment_id").primaryKey().references(() => attachments.id) });

export const invoices = pgTable("invoices", {
  id: uuid("id").primaryKey(),
  tenantId: uuid("tenant_id").notNull().references(() => tenants.id),
});

export const nullable = pgTable("nullable", {
  /** @tenant app.tenant_id */
  tenantId: uuid("tenant_id"),
});

export const wrongType = pgTable("wrong_type", {
  /** @tenant app.tenant_id */
  tenantId: boolean("tenant_id").notNull(),
});

export const ownDefault = pgTable("own_default", {
  /** @tenant app.tenant_id */
  tenantId: uuid("tenant_id").notNull().defaultRandom(),
});

export const generated = pgTable("generated", {
  /** @tenant app.tenant_id */
  tenantId: integer("tenant_id").notNull().generatedAlwaysAsIdentity(),
});

export const noSetting = pgTable("no_setting", {
  /** @tenant */
  tenantId: uuid("tenant_id").notNull(),
});

export const noDot = pgTable("no_dot", {
  /** @tenant tenant_id */
  tenantId: uuid("tenant_id").notNull(),
});

export const otherSetting = pgTable("other_setting", {
  /** @tenant app.customer_id */
  tenantId: uuid("tenant_id").notNull(),
});

export const otherType = pgTable("other_type", {
  /** @tenant app.tenant_id */
  tenantId: text("tenant_id").notNull(),
});

export const misspelled = pgTable("misspelled", {
  /** @tenat app.tenant_id */
  tenantId: uuid("tenant_id").notNull(),
});

export const openTickets = pgView("open_tickets").as((qb) => qb.select().from(tickets));
export const safeTickets = pgView("safe_tickets").with({ securityInvoker: true }).as((qb) => qb.select().from(tickets));
export const counted = pgMaterializedView("counted", { count: integer("count") }).as(sql`select count(*)::int as count from tickets`);
