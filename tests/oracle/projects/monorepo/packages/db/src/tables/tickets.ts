import { index, integer, jsonb, pgEnum, pgTable, primaryKey, text, uniqueIndex, uuid, varchar } from "drizzle-orm/pg-core";
import { channels, limits, Priority, TicketStatus, valuesOf } from "@acme/domain";
import { audit, key, ref } from "@acme/columns";
import { agents, contacts } from "@acme/db/people";
import { Button } from "@acme/ui";

export const ticketStatus = pgEnum("ticket_status", valuesOf(TicketStatus));
export const channel = pgEnum("channel", channels);
export const render = () => Button({ text: "Open" });

export const tickets = pgTable("tickets", {
  id: key(),
  ticketNumber: integer().generatedAlwaysAsIdentity({ startWith: 10_000 }),
  contactId: ref(() => contacts.id),
  assigneeId: ref(() => agents.id, false),
  ticketStatus: ticketStatus().notNull().default(TicketStatus.New),
  openedVia: channel().notNull().default(channels[2]),
  title: varchar({ length: limits.title }).notNull(),
  priorityLevel: integer().notNull().default(Priority.normal),
  customFields: jsonb().notNull().default({}),
  ...audit,
}, (t) => [uniqueIndex().on(t.ticketNumber), index().on(t.assigneeId, t.ticketStatus), index().on(t.contactId)]);

export const ticketMessages = pgTable("ticket_messages", {
  id: key(),
  ticketId: ref(() => tickets.id),
  authorAgentId: ref(() => agents.id, false),
  bodyText: text().notNull(),
  ...audit,
}, (t) => [index().on(t.ticketId, t.createdAt)]);

export const ticketLinks = pgTable("ticket_links", {
  fromTicketId: uuid().notNull().references(() => tickets.id, { onDelete: "cascade" }),
  toTicketId: uuid().notNull().references(() => tickets.id, { onDelete: "cascade" }),
  linkKind: text({ enum: ["blocks", "duplicates"] }).notNull(),
}, (t) => [primaryKey({ columns: [t.fromTicketId, t.toTicketId] })]);
