import { sql } from "drizzle-orm";
import {
  bigint, bigserial, boolean, char, check, date, foreignKey, index, integer, pgEnum, pgTable, pgView, primaryKey, serial, text, timestamp, unique, uniqueIndex, uuid, varchar,
} from "drizzle-orm/pg-core";
import { amount, bytes, iban, range } from "./types";

export const accountSide = pgEnum("account_side", ["debit", "credit"]);
export const periodState = pgEnum("period_state", ["open", "closing", "closed"]);

const positive = (name: string, column: Parameters<typeof check>[1] extends never ? never : any) => check(name, sql`${column} > 0`);

export const currencies = pgTable("currencies", {
  code: char("code", { length: 3 }).primaryKey(),
  title: text("title").notNull(),
  digits: integer("digits").notNull().default(2),
});

export const parties = pgTable("parties", {
  id: uuid("id").primaryKey().defaultRandom(),
  legalName: text("legal_name").notNull(),
  taxNumber: varchar("tax_number", { length: 32 }).unique(),
  iban: iban("iban"),
  foreignAccount: iban("foreign_account", { length: 40 }),
  fingerprint: bytes("fingerprint"),
});

export const charts = pgTable("charts", { id: serial("id").primaryKey(), partyId: uuid("party_id").notNull().references(() => parties.id), title: text("title").notNull() });

export const ledgerAccounts = pgTable("ledger_accounts", {
  id: serial("id").primaryKey(),
  chartId: integer("chart_id").notNull().references(() => charts.id, { onDelete: "cascade" }),
  number: varchar("number", { length: 12 }).notNull(),
  title: text("title").notNull(),
  side: accountSide("side").notNull(),
  currency: char("currency", { length: 3 }).notNull().references(() => currencies.code),
  parentNumber: varchar("parent_number", { length: 12 }),
  overdraft: amount("overdraft").notNull().default("0.0000"),
}, (t) => [
  unique("ledger_accounts_number").on(t.chartId, t.number),
  foreignKey({ columns: [t.chartId, t.parentNumber], foreignColumns: [t.chartId, t.number], name: "ledger_accounts_parent" }),
]);

export const periods = pgTable("periods", {
  id: serial("id").primaryKey(),
  chartId: integer("chart_id").notNull().references(() => charts.id, { onDelete: "cascade" }),
  startsOn: date("starts_on").notNull(),
  endsOn: date("ends_on").notNull(),
  state: periodState("state").notNull().default("open"),
  span: range("span"),
}, (t) => [check("periods_order", sql`${t.endsOn} >= ${t.startsOn}`), uniqueIndex("periods_open_once").on(t.chartId).where(sql`${t.state} = 'open'`)]);

export const journals = pgTable("journals", {
  id: bigserial("id", { mode: "bigint" }).primaryKey(),
  periodId: integer("period_id").notNull().references(() => periods.id, { onDelete: "restrict" }),
  bookedAt: timestamp("booked_at", { withTimezone: true, mode: "string", precision: 6 }).notNull().defaultNow(),
  reference: text("reference").notNull(),
  reversalOf: bigint("reversal_of", { mode: "bigint" }),
  isDraft: boolean("is_draft").notNull().default(true),
}, (t) => [
  foreignKey({ columns: [t.reversalOf], foreignColumns: [t.id] }).onDelete("restrict"),
  index("journals_period").on(t.periodId, t.bookedAt),
  index("journals_drafts").on(t.id).where(sql`${t.isDraft}`),
]);

export const postings = pgTable("postings", {
  journalId: bigint("journal_id", { mode: "bigint" }).notNull().references(() => journals.id, { onDelete: "cascade" }),
  line: integer("line").notNull(),
  accountId: integer("account_id").notNull().references(() => ledgerAccounts.id, { onDelete: "restrict" }),
  side: accountSide("side").notNull(),
  value: amount("value").notNull(),
  foreignValue: amount("foreign_value", 8),
  rate: amount("rate", 10),
  signed: amount("signed").generatedAlwaysAs(sql`case when side = 'debit' then value else -value end`),
  memo: text("memo"),
}, (t) => [primaryKey({ columns: [t.journalId, t.line] }), index("postings_account").on(t.accountId), positive("postings_value", t.value)]);

export const exchangeRates = pgTable("exchange_rates", {
  base: char("base", { length: 3 }).notNull().references(() => currencies.code),
  quote: char("quote", { length: 3 }).notNull().references(() => currencies.code),
  on: date("on").notNull().default(sql`CURRENT_DATE`),
  rate: amount("rate", 10).notNull(),
}, (t) => [primaryKey({ columns: [t.base, t.quote, t.on] }), positive("exchange_rates_rate", t.rate), check("exchange_rates_pair", sql`${t.base} <> ${t.quote}`)]);

export const attachments = pgTable("attachments", {
  id: uuid("id").primaryKey().defaultRandom(),
  journalId: bigint("journal_id", { mode: "bigint" }).references(() => journals.id, { onDelete: "cascade" }),
  name: text("name").notNull(),
  content: bytes("content").notNull(),
}, (t) => [index().on(t.journalId)]);

export const balances = pgView("balances", { accountId: integer("account_id"), balance: amount("balance") }).as(
  sql`select ${postings.accountId}, sum(${postings.signed}) as balance from ${postings} group by ${postings.accountId}`);
