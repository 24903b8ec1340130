import { sql } from "drizzle-orm";
import { integer, pgMaterializedView, pgTable, text } from "drizzle-orm/pg-core";

export const users = pgTable("users", { id: integer("id").primaryKey(), name: text("name") });
export const all = pgMaterializedView("all_options", { id: integer("id") })
  .using("heap")
  .with({ fillfactor: 90, autovacuumEnabled: true, parallelWorkers: 2 })
  .tablespace("pg_default")
  .withNoData()
  .as(sql`select id from users`);
export const autovacuum = pgMaterializedView("autovacuum", { id: integer("id") })
  .with({ autovacuumVacuumThreshold: 50, autovacuumVacuumScaleFactor: 0.2, toastTupleTarget: 128, logAutovacuumMinDuration: 0 })
  .as(sql`select id from users`);
