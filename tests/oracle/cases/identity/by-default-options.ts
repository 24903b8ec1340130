import { bigint, integer, pgTable } from "drizzle-orm/pg-core";

export const bills = pgTable("bills", { id: integer("id").primaryKey().generatedByDefaultAsIdentity({ minValue: 10, maxValue: 9990, startWith: 10, increment: 10 }) });
export const notes = pgTable("notes", { id: bigint("id", { mode: "number" }).primaryKey().generatedByDefaultAsIdentity({ cache: 50, cycle: true, name: "note_numbers" }) });
