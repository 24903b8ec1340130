import { pgTable, pgView, pgMaterializedView, pgSchema, pgSequence, integer, text } from "drizzle-orm/pg-core";
import { eq, sql } from "drizzle-orm";
export const app = pgSchema("app");
export const seq = pgSequence("seq", { startWith: 100, increment: 5, minValue: 1, maxValue: 10_000n, cache: 10, cycle: true });
export const plain = app.sequence("plain");
export const users = pgTable("users", { id: integer("id").primaryKey(), name: text("name") });
/** Names. */
export const names = pgView("names", { id: integer("id").notNull(), name: text("name") }).with({ securityInvoker: true }).as(sql`select ${users.id}, ${users.name} from ${users} where ${eq(users.name, "x")}`);
export const counts = pgMaterializedView("counts", { total: integer("total") })
  .using("heap").with({ fillfactor: 90 }).tablespace("pg_default").withNoData().as(sql`select count(*) as total from ${users}`);
export const there = pgView("there", { id: integer("id") }).existing();
export const inApp = app.view("in_app", { id: integer("id") }).as(sql`select 1 as id`);
