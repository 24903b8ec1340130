import { bigint, doublePrecision, integer, jsonb, numeric, pgTable, text, varchar } from "drizzle-orm/pg-core";
import { sql } from "drizzle-orm";

const snake = (name: string) => name.replace(/([a-z0-9])([A-Z])/g, "$1_$2").replace(/[\s-]+/g, "_").toLowerCase();
const kebab = (name: string) => name.replace(/[A-Z]/g, (letter, at) => (at ? "-" : "") + letter.toLowerCase());
const plural = (word: string) => (/(s|x|ch)$/.test(word) ? `${word}es` : word.endsWith("y") ? word.slice(0, -1) + "ies" : `${word}s`);
const ident = (strings: TemplateStringsArray, ...values: unknown[]) => strings.reduce((out, part, i) => out + part + (values[i] ?? ""), "").trim().split(/\s+/).join("_");
const KB = 1 << 10, MB = KB ** 2;
const limits = { name: Math.max(...[40, 80, 60]), body: Number.parseInt("4096", 10), ratio: parseFloat("0.25"), pct: +(1 / 3).toFixed(3), hex: (255).toString(16) };
const config = { retries: [1, 2, { deep: true }], at: new Date(0).toISOString(), skip: undefined };
const copies = { ...{ tags: ["a", "b"] } };
const codes = Array.from({ length: 3 }, (_, i) => "abc".charAt(i));
const sorted = [10, 9, 1].sort((a, b) => a - b);
const [major, minor = "0"] = "2.7.1".split(".");

export const pages = pgTable(plural(snake("WikiPage")), {
  id: integer("id").primaryKey(),
  slug: varchar(snake("urlSlug"), { length: limits.name }).notNull().default(kebab("HomePage")),
  body: varchar("body", { length: limits.body }).default("line one\nline\ttwo \\ \u00e9 \u{1F600}"),
  ratio: doublePrecision("ratio").default(limits.ratio),
  pct: numeric("pct", { precision: 4, scale: 3 }).default(String(limits.pct)),
  color: text("color").default(`#${limits.hex.repeat(3)}`),
  quota: bigint("quota", { mode: "number" }).default(5 * MB),
  config: jsonb("config").default(config),
  lowest: integer("lowest").default(sorted[0]),
  version: text("version").default([major, minor].map(Number).map((n) => n + 1).join(".")),
  raw: text("raw").default("C:\\temp\\new"),
  quote: text("quote").default("it's \"quoted\""),
  pad: text("pad").default("7".padStart(3, "0") + "x".concat("y", "z") + "abc".at(-1) + "a-b-c".replaceAll("-", "+")),
  search: text(ident`search ${"text"} column`).generatedAlwaysAs(sql`lower(${sql.identifier("url_slug")})`),
});
export const categories = pgTable(plural("category"), { id: integer("id").primaryKey(), name: text("name").default([..."hello"].reverse().join("")) });
