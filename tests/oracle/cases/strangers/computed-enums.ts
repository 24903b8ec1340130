import { integer, pgEnum, pgTable, text, varchar } from "drizzle-orm/pg-core";

enum Status { Draft = "draft", Live = "live", Gone = "gone" }
enum Level { Low = 1, High = 2 }
const enum Color { Red = "#f00", Green = "#0f0" }
export function enumToPgEnum<T extends Record<string, any>>(myEnum: T): [T[keyof T], ...T[keyof T][]] {
  return Object.values(myEnum).map((value: any) => `${value}`) as any;
}
const options = [{ id: "a", label: "A" }, { id: "b", label: "B" }, { id: "c", label: "C", hidden: true }] as const;
const visible = options.filter((o) => !("hidden" in o)).map(({ id }) => id);
const byLang = new Map<string, string[]>([["en", ["yes", "no"]], ["de", ["ja", "nein"]]]);
const upper = <T extends string>(s: T) => s.toUpperCase() as Uppercase<T>;
const KEYS = Object.keys({ x: 1, y: 2, z: 3 } satisfies Record<string, number>);
const sortedUnique = [...new Set(["b", "a", "b", "c"])].sort();

export const status = pgEnum("status", enumToPgEnum(Status));
export const level = pgEnum("level", Object.keys(Level).filter((key) => isNaN(Number(key))) as [string, ...string[]]);
export const option = pgEnum("option", visible as ["a", "b"]);
export const answer = pgEnum("answer", [...byLang.values()].flat() as [string, ...string[]]);
export const shout = pgEnum("shout", (["on", "off"] as const).map(upper) as any);
export const axis = pgEnum("axis", KEYS as any);
export const letter = pgEnum("letter", sortedUnique as [string, ...string[]]);
export const entries = pgEnum("entries", Object.entries({ p: 1, q: 2 }).map(([k, v]) => `${k}-${v}`) as any);
export const numbered = pgEnum("numbered", Array.from({ length: 3 }, (_, i) => `n${i + 1}`) as [string, ...string[]]);

export const things = pgTable("things", {
  id: integer().primaryKey().generatedByDefaultAsIdentity(),
  status: status().notNull().default(Status.Draft),
  level: level().default(Level[2] as any),
  color: varchar({ length: 7, enum: [Color.Red, Color.Green] }).default(Color.Green),
  option: option().default(visible[0]),
  answer: answer().default(byLang.get("de")![1] as any),
  shout: shout().array().default(["ON"]),
  axis: axis().default(KEYS.at(-1) as any),
  letters: letter().array().notNull().default(sortedUnique.slice(0, 2) as any),
  code: text({ enum: enumToPgEnum(Color as any) as any }).default([Color.Red, Color.Green].join(" ").split(" ")[0]),
});
