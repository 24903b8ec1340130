import { integer, pgPolicy, pgRole, pgSchema, pgTable, text } from "drizzle-orm/pg-core";
import { sql } from "drizzle-orm";

export const admin = pgRole("wit_oracle_admin", { createRole: true, createDb: true, inherit: false });
export const reader = pgRole("wit_oracle_read-er", { inherit: true });
export const app = pgSchema("app");
export const secrets = app.table("secrets", { id: integer("id").primaryKey(), owner: text("owner") }, (t) => [
  pgPolicy("all of admin", { as: "permissive", for: "all", to: [admin, reader, "current_user"], using: sql`true`, withCheck: sql`${t.owner} = current_user` }),
  pgPolicy("never", { as: "restrictive", for: "delete", to: "public", using: sql`false` }),
]).enableRLS();
export const locked = pgTable("locked", { id: integer("id").primaryKey() }).enableRLS();
export const late = pgPolicy("late", { for: "update", to: "session_user", using: sql`id > 0`, withCheck: sql`id > 1` }).link(locked);
