import { relations, sql } from "drizzle-orm";
import { boolean, index, integer, jsonb, pgEnum, pgTable, primaryKey, text, timestamp, unique, uuid } from "drizzle-orm/pg-core";

export const ticketState = pgEnum("ticket_state", ["open", "pending", "closed"]);

/** A person who asks for help. */
export const customers = pgTable("customers", {
  id: uuid("id").primaryKey().defaultRandom(),
  email: text("email").notNull().unique(),
  name: text("name"),
  /** How the customer is reached. @clrType HelpDesk.Customers.ContactSettings */
  contact: jsonb("contact").notNull().default({ language: "en", byPhone: false }),
  /** The number of the newest ticket. */
  lastTicket: integer("last_ticket").notNull().default(0),
});

/** A member of the support team. */
export const agents = pgTable("agents", {
  id: uuid("id").primaryKey().defaultRandom(),
  email: text("email").notNull().unique(),
  name: text("name").notNull(),
  /** @secret */
  passwordHash: text("password_hash").notNull(),
});

/** A question of a customer. */
export const tickets = pgTable("tickets", {
  id: uuid("id").primaryKey().defaultRandom(),
  customerId: uuid("customer_id").notNull().references(() => customers.id, { onDelete: "cascade" }),
  /** Counts from 1 for each customer. @numberedBy customers.lastTicket */
  number: integer("number").notNull(),
  /** Who works on it. */
  agentId: uuid("agent_id").references(() => agents.id, { onDelete: "set null" }),
  subject: text("subject").notNull(),
  state: ticketState("state").notNull().default("open"),
  /** How often the ticket was opened again. @counter */
  reopened: integer("reopened").notNull().default(0),
  createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
  updatedAt: timestamp("updated_at", { withTimezone: true }).notNull().defaultNow().$onUpdate(() => new Date()),
  /** @rowVersion */
  version: integer("version").notNull().default(1),
  /** @softDelete */
  deletedAt: timestamp("deleted_at", { withTimezone: true }),
}, (table) => [
  unique().on(table.customerId, table.number),
  index().on(table.customerId, table.state, table.createdAt.desc()).where(sql`${table.deletedAt} is null`),
  index().on(table.state, table.createdAt.desc()).where(sql`${table.deletedAt} is null`),
  index().on(table.agentId),
]);

/** A text within a ticket: of the agent, or of the customer if there is no agent. */
export const messages = pgTable("messages", {
  id: uuid("id").primaryKey().defaultRandom(),
  ticketId: uuid("ticket_id").notNull().references(() => tickets.id, { onDelete: "cascade" }),
  agentId: uuid("agent_id").references(() => agents.id, { onDelete: "set null" }),
  body: text("body").notNull(),
  /** Whether only agents see it. */
  isInternal: boolean("is_internal").notNull().default(false),
  sentAt: timestamp("sent_at", { withTimezone: true }).notNull().defaultNow(),
}, (table) => [index().on(table.ticketId, table.sentAt), index().on(table.agentId)]);

/** A word that groups tickets. */
export const tags = pgTable("tags", {
  id: uuid("id").primaryKey().defaultRandom(),
  name: text("name").notNull().unique(),
});

export const ticketTags = pgTable("ticket_tags", {
  ticketId: uuid("ticket_id").notNull().references(() => tickets.id, { onDelete: "cascade" }),
  tagId: uuid("tag_id").notNull().references(() => tags.id, { onDelete: "cascade" }),
}, (table) => [primaryKey({ columns: [table.ticketId, table.tagId] }), index().on(table.tagId)]);

export const customersRelations = relations(customers, ({ many }) => ({ tickets: many(tickets) }));
export const agentsRelations = relations(agents, ({ many }) => ({ tickets: many(tickets) }));
export const ticketsRelations = relations(tickets, ({ one, many }) => ({
  customer: one(customers, { fields: [tickets.customerId], references: [customers.id] }),
  agent: one(agents, { fields: [tickets.agentId], references: [agents.id] }),
  messages: many(messages),
  ticketTags: many(ticketTags),
}));
export const messagesRelations = relations(messages, ({ one }) => ({
  ticket: one(tickets, { fields: [messages.ticketId], references: [tickets.id] }),
  agent: one(agents, { fields: [messages.agentId], references: [agents.id] }),
}));
export const tagsRelations = relations(tags, ({ many }) => ({ ticketTags: many(ticketTags) }));
export const ticketTagsRelations = relations(ticketTags, ({ one }) => ({
  ticket: one(tickets, { fields: [ticketTags.ticketId], references: [tickets.id] }),
  tag: one(tags, { fields: [ticketTags.tagId], references: [tags.id] }),
}));
