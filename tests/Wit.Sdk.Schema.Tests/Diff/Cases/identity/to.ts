import { bigint, integer, pgTable, text } from "drizzle-orm/pg-core";
export const a = pgTable("a", { id: integer("id").primaryKey(), n: integer("n").generatedAlwaysAsIdentity() });
export const b = pgTable("b", { id: bigint("id", { mode: "number" }).generatedAlwaysAsIdentity({ startWith: 5, increment: 2, cycle: true }), n: integer("n") });
export const c = pgTable("c", { id: integer("id").generatedAlwaysAsIdentity({ name: "two" }) });
