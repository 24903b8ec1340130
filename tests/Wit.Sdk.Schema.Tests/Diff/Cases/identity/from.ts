import { bigint, integer, pgTable, text } from "drizzle-orm/pg-core";
export const a = pgTable("a", { id: integer("id").primaryKey().generatedAlwaysAsIdentity(), n: integer("n").notNull() });
export const b = pgTable("b", { id: integer("id").generatedByDefaultAsIdentity({ startWith: 5 }), n: integer("n") });
export const c = pgTable("c", { id: integer("id").generatedAlwaysAsIdentity({ name: "one" }) });
