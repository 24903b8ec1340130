import { relations } from "drizzle-orm";
import { integer, pgTable, primaryKey } from "drizzle-orm/pg-core";

export const sections = pgTable("sections", { book: integer("book"), number: integer("number") }, (t) => [primaryKey({ columns: [t.book, t.number] })]);
export const notes = pgTable("notes", { id: integer("id").primaryKey(), book: integer("book"), section: integer("section") });
export const notesRelations = relations(notes, ({ one }) => ({ place: one(sections, { fields: [notes.book, notes.section], references: [sections.book, sections.number] }) }));
export const sectionsRelations = relations(sections, ({ many }) => ({ notes: many(notes) }));
