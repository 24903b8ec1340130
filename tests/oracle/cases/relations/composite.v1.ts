import { defineRelations } from "drizzle-orm";
import { integer, pgTable, primaryKey } from "drizzle-orm/pg-core";

export const sections = pgTable("sections", { book: integer("book"), number: integer("number") }, (t) => [primaryKey({ columns: [t.book, t.number] })]);
export const notes = pgTable("notes", { id: integer("id").primaryKey(), book: integer("book"), section: integer("section") });
export const bookRelations = defineRelations({ sections, notes }, (r) => ({
  notes: { place: r.one.sections({ from: [r.notes.book, r.notes.section], to: [r.sections.book, r.sections.number] }) },
  sections: { notes: r.many.notes() },
}));
