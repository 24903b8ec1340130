// What the types of a schema give and refuse; it has to hold with drizzle-orm's own types as with those that wit writes.
import { relations, sql } from "drizzle-orm";
import { bigint, index, integer, jsonb, numeric, pgEnum, pgTable, pgView, text, timestamp, uuid } from "drizzle-orm/pg-core";
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends (<T>() => T extends B ? 1 : 2) ? true : false;
const same = <A, B>(value: Same<A, B>) => value;
export const state = pgEnum("state", ["a", "b"]);
export const t = pgTable("t", {
  id: uuid("id").primaryKey().defaultRandom(), n: integer("n"), name: text("name").notNull(), kind: text("kind", { enum: ["x", "y"] }).notNull(), s: state("s").notNull().default("a"),
  tags: text("tags").array().notNull(), j: jsonb("j").$type<{ a: number }>(), at: timestamp("at", { withTimezone: true }).notNull().defaultNow(), price: numeric("price"), big: bigint("big", { mode: "bigint" }).notNull(),
  gen: integer("gen").generatedAlwaysAs(sql`1`), at2: timestamp("at2", { mode: "string" }),
});
export const sameRow = same<typeof t.$inferSelect, { id: string; n: number | null; name: string; kind: "x" | "y"; s: "a" | "b"; tags: string[]; j: { a: number } | null; at: Date; price: string | null; big: bigint; gen: number | null; at2: string | null }>(true);
type I = typeof t.$inferInsert;
export const ok: I = { name: "a", kind: "x", tags: [], big: 1n };
export const absent: I["n"] = null;
// @ts-expect-error
export const incomplete: I = { kind: "x", tags: [], big: 1n };
// @ts-expect-error
pgTable("u", { a: integer("a").default("x") });
// @ts-expect-error
pgTable("u", { a: integer("a").defaultNow() });
// @ts-expect-error
pgTable("u", { a: integer("a").defaultRandom() });
// @ts-expect-error
pgTable("u", { a: text("a", { lenght: 3 }) });
// @ts-expect-error
pgTable("u", { a: integer("a").notnull() });
// @ts-expect-error
pgTable("u", { a: integer("a").references(() => t.nope) });
// @ts-expect-error
pgTable("u", { a: integer("a").references(() => t.id, { onDelete: "casade" }) });
// @ts-expect-error
pgTable("u", { a: integer("a") }, (t) => [index().on(t.b)]);
// @ts-expect-error
pgTable("u", { a: bigint("a") });
// @ts-expect-error
pgTable("u", { a: timestamp("a", { mode: "dates" }) });
// @ts-expect-error
pgTable("u", { a: state("a").default("c") });
// @ts-expect-error
pgTable("u", { a: 5 });
// @ts-expect-error
export const r = relations(t, ({ one }) => ({ x: one(t, { fields: [t.none], references: [t.id] }) }));
export const v = pgView("v").as((qb) => qb.select({ id: t.id, n: sql<number>`1`.as("n") }).from(t));
export const sameView = same<typeof v.$inferSelect, { id: string; n: number }>(true);
