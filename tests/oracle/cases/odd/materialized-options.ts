import { integer, pgMaterializedView, pgSchema, pgTable, pgView, text } from "drizzle-orm/pg-core";
import { count, eq, gt, sql } from "drizzle-orm";

export const app = pgSchema("app");
export const people = pgTable("people", { id: integer("id").primaryKey(), name: text("name"), team: integer("team") });
export const filled = pgMaterializedView("filled").using("heap").with({ fillfactor: 60, autovacuumEnabled: false, parallelWorkers: 2, toastTupleTarget: 256 }).as((qb) => qb.select().from(people));
export const empty = pgMaterializedView("empty", { id: integer("id") }).withNoData().as(sql`select id from people`);
export const placed = app.materializedView("placed").tablespace("pg_default").as((qb) => qb.select({ team: people.team, members: count().as("members") }).from(people).groupBy(people.team).having(gt(count(), sql`1`)));
export const checked = pgView("checked").with({ checkOption: "cascaded", securityBarrier: true, securityInvoker: true }).as((qb) => qb.select().from(people).where(eq(people.team, sql`1`)));
export const local = pgView("local").with({ checkOption: "local" }).as((qb) => qb.select({ id: people.id }).from(people));
