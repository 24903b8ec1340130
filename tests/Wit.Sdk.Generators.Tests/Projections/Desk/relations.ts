
import { relations } from "drizzle-orm";

export const desks = pgTable("desks", {
  id: integer("id").primaryKey(),
  name: text("name").notNull(),
  /** @softDelete */
  deletedAt: timestamp("deleted_at", { withTimezone: true }),
});

export const notes = pgTable("notes", {
  id: integer("id").primaryKey(),
  ticketId: uuid("ticket_id").notNull().references(() => tickets.id),
  authorId: integer("author_id").notNull(),
  deskId: integer("desk_id").notNull().references(() => desks.id),
  text: text("text").notNull(),
});

export const customerRelations = relations(customers, ({ many }) => ({ tickets: many(tickets) }));
export const agentRelations = relations(agents, ({ many }) => ({ tickets: many(tickets) }));
export const ticketRelations = relations(tickets, ({ one, many }) => ({
  customer: one(customers, { fields: [tickets.customerId], references: [customers.id] }),
  agent: one(agents, { fields: [tickets.agentId], references: [agents.id] }),
  notes: many(notes),
}));
export const noteRelations = relations(notes, ({ one }) => ({
  ticket: one(tickets, { fields: [notes.ticketId], references: [tickets.id] }),
  author: one(agents, { fields: [notes.authorId], references: [agents.id] }),
  desk: one(desks, { fields: [notes.deskId], references: [desks.id] }),
}));
