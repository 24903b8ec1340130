import { integer, pgEnum, pgMaterializedView, pgRole, pgSchema, pgSequence, pgTable, pgView } from "drizzle-orm/pg-core";
import { sql } from "drizzle-orm";

export const emptySchema = pgSchema("empty");
export const one = pgEnum("one", ["only"]);
export const none = pgTable("none", {});
export const single = pgTable("single", { a: integer() });
export const seq = pgSequence("seq");
export const role = pgRole("wit_oracle_plain");
export const view = pgView("view", {}).as(sql`select 1 as one`);
export const kept = pgMaterializedView("kept", { a: integer() }).as(sql`select 1 as a`);
