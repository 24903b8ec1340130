import { defineRelationsPart } from "drizzle-orm";
import { integer, pgTable } from "drizzle-orm/pg-core";

export const users = pgTable("users", { id: integer("id").primaryKey() });
export const profiles = pgTable("profiles", { id: integer("id").primaryKey(), userId: integer("user_id").notNull().unique().references(() => users.id) });
const tables = { users, profiles };
export const userPart = defineRelationsPart(tables, (r) => ({ users: { profile: r.one.profiles() } }));
export const profilePart = defineRelationsPart(tables, (r) => ({ profiles: { user: r.one.users({ from: r.profiles.userId, to: r.users.id }) } }));
