import { relations } from "drizzle-orm";
import { integer, pgTable } from "drizzle-orm/pg-core";

export const users = pgTable("users", { id: integer("id").primaryKey() });
export const notes = pgTable("notes", { id: integer("id").primaryKey(), userId: integer("user_id") });
export const notesRelations = relations(notes, ({ one }) => ({ user: one(users, { fields: [notes.userId], references: [users.id], relationName: "owner" }) }));
export const usersRelations = relations(users, ({ many }) => ({ notes: many(notes, { relationName: "owner" }) }));
export const { id: userKey } = users;
