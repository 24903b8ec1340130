import { integer, pgTable, primaryKey, smallint, text } from "drizzle-orm/pg-core";

export const grades = pgTable("grades", {
  student: integer("student").notNull(),
  course: integer("course").notNull(),
  grade: smallint("grade"),
}, (t) => [primaryKey({ columns: [t.student, t.course] })]);
export const wide = pgTable("wide", { a: text("a"), b: text("b"), c: text("c") }, (t) => [primaryKey({ columns: [t.a, t.b, t.c] })]);
