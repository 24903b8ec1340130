// hints
import { integer, pgEnum, pgRole, pgSchema, pgTable } from "drizzle-orm/pg-core";

export const stateA = pgEnum("state", ["open", "closed"]);
export const stateB = pgEnum("state", ["open", "closed"]);
export const appA = pgSchema("app");
export const appB = pgSchema("app");
export const one = appA.table("one", { id: integer("id").primaryKey(), state: stateA("state") });
export const two = appB.table("two", { id: integer("id").primaryKey(), state: stateB("state").default("open") });
