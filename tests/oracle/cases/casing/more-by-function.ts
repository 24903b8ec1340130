import { sql } from "drizzle-orm";
import { integer, pgMaterializedView, pgSchema, pgTable, pgView } from "drizzle-orm/pg-core";

export const one = pgTable("one", { rowId: integer("row_id").primaryKey() });
export const app = pgSchema("more_app");
export const two = app.table("two", { rowId: integer("row_id").primaryKey() });
export const three = pgMaterializedView("three", { rowId: integer("row_id") }).as(sql`select row_id from one`);
export const four = pgTable("four", { row_id: integer("rowId").primaryKey() });
export const camelApp = pgSchema("more_camels");
export const five = pgView("five", { row_id: integer("rowId") }).as(sql`select "rowId" from four`);
export const six = pgMaterializedView("six", { row_id: integer("rowId") }).as(sql`select "rowId" from four`);
