import { bigserial, pgTable, serial, smallserial, text } from "drizzle-orm/pg-core";

export const first = pgTable("first", { id: serial("id").primaryKey(), name: text("name") });
export const second = pgTable("second", { id: bigserial("id", { mode: "bigint" }).primaryKey() });
export const third = pgTable("third", { id: smallserial("id").primaryKey() });
export const fourth = pgTable("fourth", { id: bigserial({ mode: "number" }).primaryKey() });
