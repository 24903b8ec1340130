// hints: keys that deleted rows keep, and such that they don't
import { sql } from "drizzle-orm";
import { integer, pgTable, text, timestamp, unique, uniqueIndex, uuid } from "drizzle-orm/pg-core";

export const parents = pgTable("parents", {
  id: uuid("id").primaryKey(),
  lastNumber: integer("last_number").notNull().default(0),
});

export const people = pgTable("people", {
  id: uuid("id").primaryKey(),
  username: text("username").notNull().unique(),
  first: text("first"),
  last: text("last"),
  email: text("email").notNull(),
  parentId: uuid("parent_id").notNull().references(() => parents.id),
  /** @numberedBy parents.lastNumber */
  number: integer("number").notNull(),
  /** @softDelete */
  deletedAt: timestamp("deleted_at", { withTimezone: true }),
}, (t) => [
  unique().on(t.parentId, t.number),
  uniqueIndex().on(t.first, t.last),
  uniqueIndex().on(t.email).where(sql`${t.deletedAt} is null`),
  uniqueIndex("people_lower_email").on(sql`lower(${t.email})`),
]);

export const lasting = pgTable("lasting", { id: uuid("id").primaryKey(), name: text("name").notNull().unique() });
