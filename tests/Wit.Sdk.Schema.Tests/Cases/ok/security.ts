import { pgTable, pgSchema, pgPolicy, pgRole, uuid, text } from "drizzle-orm/pg-core";
import { sql } from "drizzle-orm";
export const admin = pgRole("admin", { createRole: true, createDb: true, inherit: false });
export const anon = pgRole("anon").existing();
const auth = pgSchema("auth");
const users = auth.table("users", { id: uuid("id").primaryKey() });
export const notes = pgTable("notes", { id: uuid("id").primaryKey(), owner: uuid("owner").references(() => users.id), body: text("body") }, (t) => [
  pgPolicy("read", { as: "permissive", for: "select", to: [admin, "reader"], using: sql`${t.owner} = auth.uid()` }),
  pgPolicy("write", { as: "restrictive", for: "insert", to: admin, withCheck: sql`true` }),
]);
export const linked = pgPolicy("linked", { to: anon }).link(notes);
export const secured = pgTable("secured", { id: uuid("id").primaryKey() }).enableRLS();
export const later = pgTable("later", { id: uuid("id").primaryKey() });
later.enableRLS();
