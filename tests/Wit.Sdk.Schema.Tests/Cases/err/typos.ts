import { pgTable, pgEnum, text, uuid, integer, pgTabel } from "drizzle-orm/pg-core";
export const good = pgTable("good", { id: uuid("id").primaryKey() });
export const method = pgTable("method", { id: uuid("id").primaryKy() });
export const wrongType = pgTable("wrong_type", { id: text("id").defaultRandom() });
export const column = pgTable("column", { id: uuid("id"), ref: uuid("ref").references(() => good.idd) });
export const callee = pgTabel("callee", { id: uuid("id") });
export const name = pgTable("name", { id: uuuid("id") });
export const option = pgTable("option", { at: varchar("at", { lenght: 5 }) });
export const refersToBroken = pgTable("refers_to_broken", { id: uuid("id").references(() => method.id) });
