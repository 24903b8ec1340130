import { integer, pgTable, text, varchar } from "drizzle-orm/pg-core";

const lengths = { short: 10, long: 100 } as const;
const names = ["a", "b"] as const satisfies readonly string[];
export const rows = pgTable("rows", { id: integer("id").primaryKey(), short: varchar("short", { length: lengths.short }), long: varchar("long", { length: lengths["long"] }), kind: text("kind", { enum: names }) });
