import { sql, type SQL } from "drizzle-orm";
import { bigint, integer, pgSchema, pgSequence, pgTable, smallint, text } from "drizzle-orm/pg-core";

export const app = pgSchema("app");
export const plain = pgSequence("plain_seq");
export const custom = pgSequence("custom_seq", { startWith: 100, increment: 5, minValue: 100, maxValue: 10000, cache: 10, cycle: true });
export const down = pgSequence("down_seq", { increment: -1 });
export const inApp = app.sequence("app_seq", { startWith: "7" });

export const a = pgTable("identity_always", {
  id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
  n: integer("n"),
});
export const b = pgTable("identity_default", {
  id: bigint("id", { mode: "number" }).primaryKey().generatedByDefaultAsIdentity(),
});
export const c = pgTable("identity_options", {
  id: smallint("id").generatedAlwaysAsIdentity({ name: "own_seq", startWith: 10, increment: 2, minValue: 10, maxValue: 1000, cache: 3, cycle: true }),
});
export const d = app.table("identity_in_schema", {
  id: bigint("id", { mode: "bigint" }).primaryKey().generatedByDefaultAsIdentity({ startWith: 5 }),
});
export const e = pgTable("generated_columns", {
  first: text("first").notNull(),
  last: text("last").notNull(),
  full: text("full").generatedAlwaysAs(sql`first || ' ' || last`),
  upper: text("upper").notNull().generatedAlwaysAs((): SQL => sql`upper(${e.first})`),
});
