// casing: snake_case
import { bigint, boolean, char, index, integer, numeric, pgSchema, pgTableCreator, real, serial, smallint, text, time, timestamp, uniqueIndex, uuid, type PgColumnBuilderBase } from "drizzle-orm/pg-core";
import { sql } from "drizzle-orm";

const PREFIX = "app";
const createTable = pgTableCreator((name) => `${PREFIX}_${name}`);
export const billing = pgSchema("billing");

type Columns = Record<string, PgColumnBuilderBase>;
const withId = <T extends Columns>(columns: T) => ({ id: uuid().defaultRandom().primaryKey(), ...columns });
const withTimes = <T extends Columns>(columns: T) => Object.assign({}, columns, { createdAt: timestamp({ precision: 3 }).defaultNow().notNull(), deletedAt: timestamp({ precision: 3 }) });
const compose = (...fns: ((c: any) => any)[]) => (columns: Columns) => fns.reduceRight((acc, fn) => fn(acc), columns);
const entity = compose(withTimes, withId);

export const warehouseItems = createTable("warehouse_items", entity({
  skuCode: char({ length: 12 }).notNull().unique(),
  unitPrice: numeric({ precision: 12, scale: 2, mode: "number" }).notNull().default(0),
  onHand: integer().notNull().default(-1 + 1),
  weightKg: real(),
}));

export const stockMoves = createTable("stock_moves", (t) => ({
  id: t.bigserial({ mode: "number" }).primaryKey(),
  itemId: t.uuid().notNull().references(() => warehouseItems.id, { onDelete: "restrict" }),
  delta: t.smallint().notNull(),
  reasonCode: t.varchar({ length: 8, enum: ["in", "out", "fix"] }).default("fix"),
  at: t.time({ precision: 0, withTimezone: true }).default(sql`localtime`),
}), (table) => {
  const indexes = [index("moves_by_item").on(table.itemId, table.id.desc())];
  if (table.reasonCode !== undefined) indexes.push(index().using("btree", table.reasonCode.asc().nullsFirst()));
  return indexes;
});

const ledgerColumns = { entryNo: bigint({ mode: "bigint" }).generatedAlwaysAsIdentity({ startWith: 1000, increment: 10 }), debit: numeric({ precision: 18, scale: 4 }), credit: numeric({ precision: 18, scale: 4 }) };
export const ledger = billing.table("ledger", { ...ledgerColumns, isOpen: boolean().default(true).notNull() }, (t) => [uniqueIndex().on(t.entryNo).where(sql`${t.isOpen}`)]);
export const ledgerArchive = billing.table("ledger_archive", { ...ledgerColumns, archivedOn: text().default(sql`to_char(now(), 'YYYY-MM-DD')`), shift: time() });

export const counters = createTable("counters", { id: serial().primaryKey(), value: smallint().array().notNull().default([1, 2]) });
