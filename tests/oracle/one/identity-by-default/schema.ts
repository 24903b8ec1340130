import { integer, pgTable, smallint, text } from "drizzle-orm/pg-core";

export const users = pgTable("users", { id: integer("id").primaryKey().generatedByDefaultAsIdentity(), name: text("name") });
export const small = pgTable("small", { id: smallint("id").generatedByDefaultAsIdentity().primaryKey() });
