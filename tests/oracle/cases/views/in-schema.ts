import { sql } from "drizzle-orm";
import { integer, pgSchema, pgView, text } from "drizzle-orm/pg-core";

export const app = pgSchema("app");
export const rows = app.table("rows", { id: integer("id").primaryKey(), name: text("name") });
export const names = app.view("names").as((qb) => qb.select({ name: rows.name }).from(rows));
export const raw = app.view("raw", { id: integer("id") }).as(sql`select id from ${rows}`);
export const public_ = pgView("public_view").as((qb) => qb.select().from(rows));
