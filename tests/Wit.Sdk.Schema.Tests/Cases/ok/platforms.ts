import { pgTable, uuid, text, pgPolicy } from "drizzle-orm/pg-core";
import { sql } from "drizzle-orm";
import { authUsers, authenticatedRole, anonRole, authUid } from "drizzle-orm/supabase";
import { crudPolicy, authUid as neonUid, authenticatedRole as member } from "drizzle-orm/neon";
export const profiles = pgTable("profiles", { id: uuid("id").primaryKey().references(() => authUsers.id, { onDelete: "cascade" }), email: text("email") }, (t) => [
  pgPolicy("own", { for: "select", to: [authenticatedRole, anonRole], using: sql`${authUid} = ${t.id}` }),
]);
export const notes = pgTable("notes", { id: uuid("id").primaryKey(), owner: text("owner") }, (t) => [
  crudPolicy({ role: member, read: true, modify: neonUid(t.owner) }),
  sql`CONSTRAINT x CHECK (true)` as any,
]);
