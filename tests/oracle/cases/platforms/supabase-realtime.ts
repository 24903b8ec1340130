import { and, eq, sql } from "drizzle-orm";
import { pgPolicy, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { anonRole, authUid, authUsers, authenticatedRole, postgresRole, realtimeMessages, realtimeTopic, serviceRole, supabaseAuthAdminRole } from "drizzle-orm/supabase";

export const rooms = pgTable("rooms", {
  id: uuid("id").primaryKey().defaultRandom(),
  ownerId: uuid("owner_id").notNull().references(() => authUsers.id, { onDelete: "cascade" }),
  topic: text("topic").notNull(),
}, (t) => [
  pgPolicy("own rooms", { for: "all", to: authenticatedRole, using: eq(t.ownerId, authUid) }),
  pgPolicy("all rooms", { for: "select", to: [anonRole, serviceRole, postgresRole, supabaseAuthAdminRole], using: sql`true` }),
]);
export const hear = pgPolicy("hear", { for: "select", to: authenticatedRole }).link(realtimeMessages);
export const speak = pgPolicy("speak", {
  for: "insert",
  to: authenticatedRole,
  withCheck: sql`exists (select 1 from ${rooms} where ${and(eq(rooms.topic, realtimeTopic), eq(rooms.ownerId, authUid))} and ${realtimeMessages.extension} = 'broadcast')`,
}).link(realtimeMessages);
export const avatars = pgPolicy("users", { for: "select", to: anonRole, using: sql`true` }).link(authUsers);
