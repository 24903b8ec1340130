import { relations } from "drizzle-orm";
import { integer, pgTable } from "drizzle-orm/pg-core";

export const users = pgTable("users", { id: integer("id").primaryKey() });
export const profiles = pgTable("profiles", { id: integer("id").primaryKey(), userId: integer("user_id").notNull().unique().references(() => users.id) });
export const usersRelations = relations(users, ({ one }) => ({ profile: one(profiles) }));
export const profilesRelations = relations(profiles, ({ one }) => ({ user: one(users, { fields: [profiles.userId], references: [users.id] }) }));
