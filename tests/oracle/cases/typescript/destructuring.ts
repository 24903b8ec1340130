import { integer, jsonb, pgTable, text, varchar } from "drizzle-orm/pg-core";

const { length, name: columnName = "fallback", ...rest } = { length: 5, other: "x", third: 3 };
const [first, , third = "c", ...more] = ["a", "b", undefined, "d", "e"];
export const rows = pgTable("rows", { id: integer("id").primaryKey(), a: varchar(columnName, { length }), b: text(first), c: text(third), d: text("d").default(more.join("")), e: jsonb("e").default(rest) });
