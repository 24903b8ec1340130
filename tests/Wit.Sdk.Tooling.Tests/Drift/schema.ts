import { sql } from "drizzle-orm";
import {
  bigint, bigserial, boolean, check, date, foreignKey, index, inet, integer, jsonb, numeric, pgEnum, pgMaterializedView, pgPolicy, pgSchema, pgSequence, pgTable, pgView,
  primaryKey, serial, text, timestamp, unique, uniqueIndex, uuid, varchar,
} from "drizzle-orm/pg-core";

export const ticketState = pgEnum("ticket_state", ["open", "waiting", "closed"]);
export const desk = pgSchema("desk");
export const priority = desk.enum("priority", ["low", "high"]);
export const invoiceNumbers = pgSequence("invoice_numbers", { startWith: 1000, increment: 5, cache: 10 });

export const tenants = pgTable("tenants", {
  id: uuid("id").primaryKey().defaultRandom(),
  name: varchar("name", { length: 80 }).notNull().unique(),
  settings: jsonb("settings").notNull().default({ theme: "dark" }),
  parentId: uuid("parent_id"),
}, (t) => [foreignKey({ columns: [t.parentId], foreignColumns: [t.id], name: "tenants_parent_fk" })]);

export const tickets = pgTable("tickets", {
  id: bigint("id", { mode: "number" }).primaryKey().generatedAlwaysAsIdentity({ startWith: 100 }),
  tenantId: uuid("tenant_id").notNull().references(() => tenants.id, { onDelete: "cascade" }),
  number: integer("number").notNull(),
  title: text("title").notNull(),
  state: ticketState("state").notNull().default("open"),
  priority: priority("priority"),
  tags: text("tags").array().notNull().default([]),
  amount: numeric("amount", { precision: 10, scale: 2 }).default("0"),
  openedAt: timestamp("opened_at", { withTimezone: true, precision: 3 }).notNull().defaultNow(),
  due: date("due"),
  origin: inet("origin"),
  isUrgent: boolean("is_urgent").notNull().default(false),
  slug: text("slug").generatedAlwaysAs(sql`lower(title)`),
}, (t) => [
  unique("tickets_number_unique").on(t.tenantId, t.number),
  index("tickets_state_index").on(t.tenantId, t.state, t.openedAt.desc()),
  index("tickets_open_index").on(t.tenantId).where(sql`${t.state} <> 'closed'`),
  index("tickets_title_index").using("btree", t.title.op("text_pattern_ops")),
  index("tickets_tags_index").using("gin", t.tags),
  uniqueIndex("tickets_title_lower").on(sql`lower(${t.title})`, t.tenantId),
  check("tickets_amount_check", sql`${t.amount} >= 0`),
  pgPolicy("tickets_by_tenant", { for: "select", using: sql`tenant_id = current_setting('app.tenant')::uuid` }),
]);

export const members = desk.table("members", {
  tenantId: uuid("tenant_id").notNull().references(() => tenants.id),
  ticketId: bigint("ticket_id", { mode: "number" }).notNull().references(() => tickets.id, { onUpdate: "cascade" }),
  visits: serial("visits"),
  log: bigserial("log", { mode: "number" }),
}, (t) => [primaryKey({ columns: [t.tenantId, t.ticketId] })]);

export const openTickets = pgView("open_tickets").as((q) => q.select({ id: tickets.id, title: tickets.title }).from(tickets).where(sql`${tickets.state} = 'open'`));
export const perTenant = pgMaterializedView("tickets_per_tenant").as((q) => q.select({ tenantId: tickets.tenantId }).from(tickets));
