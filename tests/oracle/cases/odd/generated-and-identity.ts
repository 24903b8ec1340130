import { bigint, integer, pgSchema, pgTable, smallint, text, type AnyPgColumn } from "drizzle-orm/pg-core";
import { sql, SQL } from "drizzle-orm";

export const app = pgSchema("app");
export const a = pgTable("a", {
  id: integer("id").generatedAlwaysAsIdentity({ name: "own_sequence", startWith: 100, increment: 5, minValue: 10, maxValue: 1000, cache: 3, cycle: true }).primaryKey(),
  big: bigint("big", { mode: "bigint" }).generatedByDefaultAsIdentity({ startWith: -5, increment: -1 }),
  small: smallint("small").generatedByDefaultAsIdentity(),
  first: text("first").notNull(), last: text("last"),
  full: text("full").generatedAlwaysAs((): SQL => sql`${a.first} || ' ' || coalesce(${a.last}, '')`),
  length: integer("length").generatedAlwaysAs(sql`length(first)`).notNull(),
  fixed: text("fixed").generatedAlwaysAs(sql`'x'::text`),
});
export const b = app.table("b", { id: integer("id").primaryKey().generatedByDefaultAsIdentity({ name: "b_numbers", startWith: 7 }), of: integer("of").references((): AnyPgColumn => b.id) });
