import { integer, pgMaterializedView, pgTable, pgView, text } from "drizzle-orm/pg-core";
import { sql } from "drizzle-orm";
export const t = pgTable("t", { id: integer("id"), gone: text("gone"), wide: integer("wide") });
export const z = pgView("z", { wide: integer("wide") }).as(sql`select wide from t`);
export const a = pgMaterializedView("a", { wide: integer("wide") }).as(sql`select wide from z`);
export const rest = pgView("rest", { id: integer("id") }).as(sql`select 1 as id`);
