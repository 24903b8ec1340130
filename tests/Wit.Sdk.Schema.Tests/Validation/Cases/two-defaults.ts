import { integer, pgTable, serial, text } from "drizzle-orm/pg-core";
import { sql } from "drizzle-orm";

export const one = pgTable("serial_with_default", { id: serial("id").primaryKey().default(1) });
export const two = pgTable("identity_with_default", { id: integer("id").primaryKey().generatedAlwaysAsIdentity().default(1) });
export const three = pgTable("generated_with_default", { id: integer("id").primaryKey(), name: text("name").generatedAlwaysAs(sql`'a'`).default("b") });
export const four = pgTable("identity_with_null", { id: integer("id").primaryKey().generatedByDefaultAsIdentity().default(null) });
