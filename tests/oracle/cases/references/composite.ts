import { foreignKey, integer, pgTable, primaryKey } from "drizzle-orm/pg-core";

export const sections = pgTable("sections", { book: integer("book").notNull(), number: integer("number").notNull() }, (t) => [primaryKey({ columns: [t.book, t.number] })]);
export const notes = pgTable("notes", { id: integer("id").primaryKey(), book: integer("book"), section: integer("section") }, (t) => [
  foreignKey({ columns: [t.book, t.section], foreignColumns: [sections.book, sections.number] }).onDelete("cascade").onUpdate("cascade"),
]);
export const marks = pgTable("marks", { id: integer("id").primaryKey(), book: integer("book"), section: integer("section") }, (t) => [
  foreignKey({ name: "marks_section", columns: [t.book, t.section], foreignColumns: [sections.book, sections.number] }),
]);
