import { sql } from "drizzle-orm";
import { pgPolicy, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { anonymousRole, authUid, authenticatedRole, crudPolicy, usersSync } from "drizzle-orm/neon";

export const notes = pgTable("notes", {
  id: uuid("id").primaryKey().defaultRandom(),
  ownerId: text("owner_id").notNull().references(() => usersSync.id),
}, (t) => [
  crudPolicy({ role: authenticatedRole, read: authUid(t.ownerId), modify: authUid(t.ownerId) }),
  crudPolicy({ role: [anonymousRole, "reporter"], read: true, modify: null }),
  crudPolicy({ role: "auditor", read: sql`${t.ownerId} is not null`, modify: false }),
].flat());
export const people = pgPolicy("people", { for: "select", to: authenticatedRole, using: authUid(usersSync.id) }).link(usersSync);
