import { integer, pgMaterializedView, pgTable, text } from "drizzle-orm/pg-core";

export const users = pgTable("users", { id: integer("id").primaryKey(), name: text("name") });
export const filled = pgMaterializedView("filled").with({ fillfactor: 70, autovacuumEnabled: false }).as((qb) => qb.select().from(users));
export const heap = pgMaterializedView("in_heap").using("heap").as((qb) => qb.select().from(users));
export const empty = pgMaterializedView("empty").withNoData().as((qb) => qb.select().from(users));
export const spaced = pgMaterializedView("spaced").tablespace("pg_default").as((qb) => qb.select().from(users));
