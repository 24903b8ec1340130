import { sql } from "drizzle-orm";
import { index, integer, pgSchema, pgTable, pgView, text, type AnyPgColumn } from "drizzle-orm/pg-core";

export const people = pgTable("people", {
  personId: integer("person_id").primaryKey(),
  fullName: text("full_name").notNull().unique(),
  parentPerson: integer("parent_person").references((): AnyPgColumn => people.personId),
}, (t) => [index().on(t.fullName, t.parentPerson)]);
export const app = pgSchema("app");
export const inApp = app.table("inApp", { rowKey: integer("row_key").primaryKey() });
export const names = pgView("names", { fullName: text("full_name") }).as(sql`select full_name from people`);
export const camel = pgTable("camel_rows", { row_id: integer("rowId").primaryKey() });
