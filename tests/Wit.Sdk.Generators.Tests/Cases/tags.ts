import { bigint, index, integer, jsonb, pgTable, text, timestamp, unique, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { relations, sql } from "drizzle-orm";

/** Where tickets are kept. */
export const projects = pgTable("projects", {
  id: uuid("id").primaryKey().defaultRandom(),
  name: text("name").notNull(),
  /** The last number given to a ticket. */
  lastNumber: bigint("last_number", { mode: "number" }).notNull().default(0),
  /**
   * How often it was looked at.
   * @counter
   */
  views: integer("views").notNull().default(0),
  /** @deprecated use name */
  title: text("title"),
  /** @softDelete */
  deletedAt: timestamp("deleted_at", { withTimezone: true }),
}, (t) => [uniqueIndex().on(t.name).where(sql`${t.deletedAt} is null`), index().on(t.title).where(sql`${t.deletedAt} is null`)]);

/**
 * What is to be done.
 * @entity Job
 */
export const tickets = pgTable("tickets", {
  id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
  projectId: uuid("project_id").notNull().references(() => projects.id),
  /** @numberedBy projects.lastNumber */
  number: integer("number").notNull(),
  /** @secret */
  token: text("token"),
  /** @clrType System.Collections.Generic.Dictionary<string, int> */
  points: jsonb("points"),
  /** @rowVersion */
  version: integer("version").notNull(),
  updatedAt: timestamp("updated_at", { withTimezone: true }).notNull().defaultNow().$onUpdate(() => new Date()),
  /** @softDelete */
  removedAt: timestamp("removed_at"),
}, (t) => [unique().on(t.projectId, t.number)]);

/** What is said. */
export const notes = pgTable("notes", {
  id: integer("id").primaryKey(),
  body: text("body").notNull(),
  /** @rowVersion */
  revision: bigint("revision", { mode: "bigint" }).notNull().default(sql`100`),
});

export const ticketsRelations = relations(tickets, ({ one }) => ({
  project: one(projects, { fields: [tickets.projectId], references: [projects.id] }),
}));
