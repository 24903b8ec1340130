import { integer, pgTable } from "drizzle-orm/pg-core";

export const a = pgTable("a", { id: integer("id").generatedAlwaysAsIdentity({ startWith: 5 }) });
export const b = pgTable("b", { id: integer("id").generatedAlwaysAsIdentity({ increment: 2 }) });
export const c = pgTable("c", { id: integer("id").generatedAlwaysAsIdentity({ minValue: 3 }) });
export const d = pgTable("d", { id: integer("id").generatedAlwaysAsIdentity({ maxValue: 4 }) });
export const e = pgTable("e", { id: integer("id").generatedAlwaysAsIdentity({ cache: 6 }) });
export const f = pgTable("f", { id: integer("id").generatedAlwaysAsIdentity({ cycle: true }) });
export const g = pgTable("g", { id: integer("id").generatedAlwaysAsIdentity({ name: "own_name" }) });
