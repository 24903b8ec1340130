import { bigint, integer, pgTable } from "drizzle-orm/pg-core";

export const countdown = pgTable("countdown", { id: integer("id").primaryKey().generatedAlwaysAsIdentity({ increment: -1 }) });
export const deep = pgTable("deep", { id: bigint("id", { mode: "bigint" }).primaryKey().generatedByDefaultAsIdentity({ increment: -2, startWith: -10 }) });
