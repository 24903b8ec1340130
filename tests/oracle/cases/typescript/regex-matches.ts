import { integer, pgTable, text } from "drizzle-orm/pg-core";

const date = /(?<year>\d{4})-(\d\d)-(?<day>\d\d)/.exec("on 2024-05-06")!;
const words = [..."a1 b22 c".matchAll(/([a-z])(\d+)/g)].map((match) => `${match[2]}${match[1]}@${match.index}`);
const notes = new WeakMap<object, string>();
const key = {};
notes.set(key, "kept");

export const matches = pgTable("matches", {
  id: integer("id").primaryKey(),
  date: text("date").default([date[0], date[1], date[2], date[3], date.index, date.groups!.year, date.groups!.day].join()),
  words: text("words").array().default(words),
  none: text("none").default(`${"abc".match(/(x)?b/)![1]} ${"abc".match(/z/)} ${"abc".match(/b/)!.groups}`),
  camel: text("camel").array().default("FooBarBaz".split(/(?=[A-Z])/)),
  kept: text("kept").array().default("a1b2c".split(/(\d)/)),
  letters: text("letters").array().default("abc".split(/(?:)/)),
  replaced: text("replaced").default("2024-05".replace(/(?<y>\d+)-(\d+)/, "$2/$1/$<y>/$3/$$/$&")),
  turned: text("turned").default("k=v; l=w".replace(/(\w)=(?<value>\w)/g, (_, left, right) => `${right}=${left}`)),
  snake: text("snake").default("fooBarBaz".replace(/(?<!^)(?=[A-Z])/g, "_").toLowerCase()),
  nested: text("nested").default(String(/^(a+)+$/.test(`${"a".repeat(22)}!`))),
  weak: text("weak").default(notes.get(key)!),
});
