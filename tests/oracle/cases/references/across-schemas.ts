import { integer, pgSchema, pgTable, uuid } from "drizzle-orm/pg-core";

export const auth = pgSchema("auth");
export const app = pgSchema("app");
export const users = auth.table("users", { id: uuid("id").primaryKey() });
export const profiles = app.table("profiles", { id: uuid("id").primaryKey().references(() => users.id, { onDelete: "cascade" }) });
export const audits = pgTable("audits", { id: integer("id").primaryKey(), user: uuid("user").references(() => users.id), profile: uuid("profile").references(() => profiles.id) });
