import { sql } from "drizzle-orm";
import { integer, pgPolicy, pgRole, pgTable } from "drizzle-orm/pg-core";

export const monitor = pgRole("pg_monitor").existing();
export const reader = pgRole("pg_read_all_data").existing();
export const docs = pgTable("docs", { id: integer("id").primaryKey() }, () => [
  pgPolicy("monitored", { to: monitor, for: "select", using: sql`true` }),
  pgPolicy("read", { to: [monitor, reader], using: sql`true` }),
]);
