import { sql } from "drizzle-orm";
import { camelCase, integer, snakeCase, text } from "drizzle-orm/pg-core";

export const app = snakeCase.schema("snake_app");
export const rows = app.table("rows", { rowId: integer().primaryKey(), rowText: text() });
export const view = app.view("row_view", { rowText: text() }).as(sql`select row_text from snake_app.rows`);
export const stored = snakeCase.materializedView("stored", { rowId: integer() }).as(sql`select row_id from snake_app.rows`);
export const snakeView = snakeCase.view("snake_view", { rowId: integer() }).as(sql`select row_id from snake_app.rows`);
export const other = camelCase.schema("camel_app");
export const camels = other.table("camels", { camel_id: integer().primaryKey(), camel_name: text().unique() });
export const camelView = camelCase.view("camel_view", { camel_id: integer() }).as(sql`select "camelId" from camel_app.camels`);
export const camelStored = camelCase.materializedView("camel_stored", { camel_id: integer() }).as(sql`select "camelId" from camel_app.camels`);
