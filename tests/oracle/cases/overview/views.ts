import { sql } from "drizzle-orm";
import { integer, pgMaterializedView, pgSchema, pgTable, pgView, text } from "drizzle-orm/pg-core";

export const app = pgSchema("app");
export const users = pgTable("users", { id: integer("id").primaryKey(), name: text("name").notNull(), age: integer("age") });
export const adults = pgView("adults", { id: integer("id").notNull(), name: text("name") }).as(sql`select id, name from users where age >= 18`);
export const guarded = pgView("guarded", { id: integer("id") })
  .with({ checkOption: "cascaded", securityBarrier: true, securityInvoker: true })
  .as(sql`select id from ${users} where ${users.age} > 3`);
export const inApp = app.view("in_app", { id: integer("id") }).as(sql`select id from public.users`);
export const there = pgView("there_already", { id: integer("id") }).existing();
export const counts = pgMaterializedView("counts", { n: integer("n") }).as(sql`select count(*)::int as n from users`);
export const stored = app.materializedView("stored", { id: integer("id") })
  .using("heap")
  .with({ fillfactor: 80, autovacuumEnabled: false })
  .withNoData()
  .as(sql`select id from public.users`);
