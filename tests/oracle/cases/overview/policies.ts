import { sql } from "drizzle-orm";
import { integer, pgPolicy, pgRole, pgSchema, pgTable, text } from "drizzle-orm/pg-core";

export const app = pgSchema("app");
export const reader = pgRole("wit_oracle_reader");
export const admin = pgRole("wit_oracle_admin", { createDb: true, createRole: true, inherit: false });
export const there = pgRole("pg_monitor").existing();

export const plain = pgTable("plain", { id: integer("id").primaryKey() }).enableRLS();
export const docs = pgTable("docs", { id: integer("id").primaryKey(), owner: text("owner") }, (t) => [
  pgPolicy("docs_all"),
  pgPolicy("docs_read", { as: "permissive", for: "select", to: reader, using: sql`${t.owner} = current_user` }),
  pgPolicy("docs_write", { as: "restrictive", for: "insert", to: [reader, admin, "public"], withCheck: sql`owner is not null` }),
  pgPolicy("docs_update", { for: "update", to: "current_user", using: sql`true`, withCheck: sql`true` }),
  pgPolicy("docs_delete", { for: "delete", to: there, using: sql`false` }),
]);
export const both = app.table("both", { id: integer("id").primaryKey() }, () => [pgPolicy("both_read", { for: "select", to: "public", using: sql`true` })]).enableRLS();
export const linked = pgPolicy("linked", { for: "select", to: admin, using: sql`true` }).link(plain);
