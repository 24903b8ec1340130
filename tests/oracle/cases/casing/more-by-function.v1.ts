import { sql } from "drizzle-orm";
import { camelCase, integer, snakeCase } from "drizzle-orm/pg-core";

export const one = snakeCase.table("one", { rowId: integer().primaryKey() });
export const app = snakeCase.schema("more_app");
export const two = app.table("two", { rowId: integer().primaryKey() });
export const three = snakeCase.materializedView("three", { rowId: integer() }).as(sql`select row_id from one`);
export const four = camelCase.table("four", { row_id: integer().primaryKey() });
export const camelApp = camelCase.schema("more_camels");
export const five = camelCase.view("five", { row_id: integer() }).as(sql`select "rowId" from four`);
export const six = camelCase.materializedView("six", { row_id: integer() }).as(sql`select "rowId" from four`);
