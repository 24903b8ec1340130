// hints
import { check, index, integer, pgEnum, pgRole, pgSchema, pgSequence, pgTable, pgView, text, pgPolicy, unique } from "drizzle-orm/pg-core";
import { sql } from "drizzle-orm";

export const labels = pgEnum("labels", ["one", "two", "one"]);
export const longLabel = pgEnum("long_label", ["a label that says so much that it would better be a text of its own, in a table"]);
export const systemColumn = pgTable("system_column", { id: integer("id").primaryKey(), ctid: text("ctid") });
export const ownSchema = pgSchema("pg_own");
export const empty = pgTable("", { id: integer("id").primaryKey() });
export const zero = pgTable("zero", { id: integer("id").primaryKey() }, () => [check("", sql`true`)]);
export const policies = pgTable("policies", { id: integer("id").primaryKey() }, () => [pgPolicy("p"), pgPolicy("p")]);
