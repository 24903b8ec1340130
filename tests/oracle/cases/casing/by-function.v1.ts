import { sql } from "drizzle-orm";
import { camelCase, index, integer, snakeCase, text, type AnyPgColumn } from "drizzle-orm/pg-core";

export const people = snakeCase.table("people", {
  personId: integer().primaryKey(),
  fullName: text().notNull().unique(),
  parentPerson: integer().references((): AnyPgColumn => people.personId),
}, (t) => [index().on(t.fullName, t.parentPerson)]);
export const app = snakeCase.schema("app");
export const inApp = app.table("inApp", { rowKey: integer().primaryKey() });
export const names = snakeCase.view("names", { fullName: text() }).as(sql`select full_name from people`);
export const camel = camelCase.table("camel_rows", { row_id: integer().primaryKey() });
