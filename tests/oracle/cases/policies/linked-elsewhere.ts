import { sql } from "drizzle-orm";
import { bigserial, integer, pgPolicy, pgRole, pgSchema, pgTable, text } from "drizzle-orm/pg-core";

const realtime = pgSchema("realtime");
const messages = realtime.table("messages", { id: bigserial({ mode: "bigint" }).primaryKey(), topic: text().notNull() });
const towns = pgTable("towns", { id: integer("id").primaryKey() });
const quoted = pgTable("Odd Name", { id: integer("id").primaryKey() });
export const reader = pgRole("wit_oracle_listener");
export const people = pgTable("people", { id: integer("id").primaryKey(), name: text("name") });
const samePeople = pgTable("people", { id: integer("id").primaryKey() });

export const hear = pgPolicy("hear", { for: "select", to: reader, using: sql`${messages.topic} = 'news'` }).link(messages);
export const speak = pgPolicy("speak", { as: "restrictive", for: "insert", to: [reader, "current_user"], withCheck: sql`true` }).link(messages);
export const readTowns = pgPolicy("read_towns", { for: "select", to: "public" }).link(towns);
export const readQuoted = pgPolicy("read quoted").link(quoted);
export const byName = pgPolicy("by_name", { for: "update", using: sql`true`, withCheck: sql`true` }).link(samePeople);
