import { count, sql } from "drizzle-orm";
import { integer, pgSchema, text } from "drizzle-orm/pg-core";

export const app = pgSchema("app");
export const rows = app.table("rows", { id: integer("id").primaryKey(), kind: text("kind") });
export const kinds = app.materializedView("kinds").as((qb) => qb.select({ kind: rows.kind, number: count().as("number") }).from(rows).groupBy(rows.kind));
export const raw = app.materializedView("raw", { id: integer("id") }).withNoData().as(sql`select id from app.rows`);
