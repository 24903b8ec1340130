import { sql } from "drizzle-orm";
import { integer, pgMaterializedView, pgSchema, pgView, text } from "drizzle-orm/pg-core";

export const app = pgSchema("snake_app");
export const rows = app.table("rows", { rowId: integer("row_id").primaryKey(), rowText: text("row_text") });
export const view = app.view("row_view", { rowText: text("row_text") }).as(sql`select row_text from snake_app.rows`);
export const stored = pgMaterializedView("stored", { rowId: integer("row_id") }).as(sql`select row_id from snake_app.rows`);
export const snakeView = pgView("snake_view", { rowId: integer("row_id") }).as(sql`select row_id from snake_app.rows`);
export const other = pgSchema("camel_app");
export const camels = other.table("camels", { camel_id: integer("camelId").primaryKey(), camel_name: text("camelName").unique() });
export const camelView = pgView("camel_view", { camel_id: integer("camelId") }).as(sql`select "camelId" from camel_app.camels`);
export const camelStored = pgMaterializedView("camel_stored", { camel_id: integer("camelId") }).as(sql`select "camelId" from camel_app.camels`);
