import { integer, jsonb, pgTable, text } from "drizzle-orm/pg-core";

const sizes = new Map(Object.entries({ x: 1, y: 2 }));
sizes.delete("x");
const letters = new Set("hello");
letters.delete("h");
const gone = new Set([1]);
gone.clear();
const owns = Object.hasOwn({ q: 1 }, "q") && { q: 1 }.hasOwnProperty("q") && !{ q: 1 }.hasOwnProperty("toString");
const whole = Number.isSafeInteger(5) && Number.isFinite(1) && isFinite(2) && !isFinite(Infinity);
const numbers = [Math.hypot(3, 4), Math.cbrt(27), Math.exp(0), Number.EPSILON > 0 ? 1 : 0];
const order = ["a", "A", "a-b", "a1", "b_a", "ba", "Ba"];
const sorted = ["b_a", "ba", "Ba", "a1", "a-b", "A", "a"].sort((left, right) => order.indexOf(left) - order.indexOf(right));

export const values = pgTable("values", {
  id: integer("id").primaryKey(),
  sizes: integer("sizes").default(sizes.size * 100 + letters.size * 10 + gone.size),
  flags: text("flags").default(`${owns} ${whole}`),
  numbers: jsonb("numbers").default(numbers),
  sorted: text("sorted").array().default(sorted),
  uri: text("uri").default(encodeURIComponent("a b/c?é") + encodeURI("a b/c?é")),
  codes: text("codes").default(`${"x".charCodeAt(0)} ${"\u{1f600}".codePointAt(0)} ${"AbC".toLocaleLowerCase()} ${"AbC".toLocaleUpperCase()}`),
  normal: integer("normal").default("plain".normalize("NFD").length),
  json: text("json").default(JSON.stringify({ b: 1, a: [1, { c: null }], e: [], f: {} }, null, 2) + JSON.stringify([1], undefined, "--")),
});
