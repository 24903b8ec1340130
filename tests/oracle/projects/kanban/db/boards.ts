import { sql } from "drizzle-orm";
import { boolean, date, index, integer, jsonb, pgSchema, primaryKey, text, timestamp, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { C } from "./shared.mjs";
import * as iam from "./people";

export const work = pgSchema("work");
export const boards = work.table("boards", { id: C.id(), title: text("title").notNull(), ownerId: uuid("owner_id").references(() => iam.people.id, { onDelete: "set null" }), theme: jsonb("theme").default({}) });
export const lists = work.table("lists", { id: C.id(), boardId: uuid("board_id").notNull().references(() => boards.id, { onDelete: "cascade" }), title: text("title").notNull(), order: C.order("order"), limit: integer("limit") }, (t) => [
  uniqueIndex("lists_order").on(t.boardId, t.order),
]);
export const cards = work.table("cards", {
  id: C.id(),
  listId: uuid("list_id").notNull().references(() => lists.id, { onDelete: "cascade" }),
  title: text("title").notNull(),
  body: text("body"),
  due: date("due"),
  order: C.order("order"),
  labels: text("labels").array().notNull().default(sql`ARRAY[]::text[]`),
  archived: boolean("archived").notNull().default(false),
  movedAt: timestamp("moved_at", { withTimezone: true }).notNull().defaultNow(),
}, (t) => [index("cards_list").on(t.listId, t.order).where(sql`not ${t.archived}`), index("cards_labels").using("gin", t.labels)]);
export const assignees = work.table("assignees", {
  cardId: uuid("card_id").notNull().references(() => cards.id, { onDelete: "cascade" }),
  personId: uuid("person_id").notNull().references(() => iam.people.id, { onDelete: "cascade" }),
}, (t) => [primaryKey({ columns: [t.cardId, t.personId] }), index("assignees_person").on(t.personId)]);
export const checklist = work.table("checklist", { cardId: uuid("card_id").notNull().references(() => cards.id, { onDelete: "cascade" }), position: integer("position").notNull(), text: text("text").notNull(), done: boolean("done").default(false).notNull() }, (t) => [
  primaryKey({ columns: [t.cardId, t.position] }),
]);
