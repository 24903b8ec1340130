import { pgTable, text, integer, type PgColumnBuilderBase } from "drizzle-orm/pg-core";
function build(count: number): Record<string, PgColumnBuilderBase> {
  const result: Record<string, any> = {};
  for (let i = 0; i < count; i++) {
    if (i === 2) continue;
    result[`column_${i}`] = i % 2 ? text() : integer();
  }
  for (const [name, value] of Object.entries({ x: 1, y: 2 })) result[name] = integer().default(value);
  for (const key in { p: 0, q: 0 }) result[key] = text().notNull();
  let rest = 2;
  while (rest--) result["rest" + rest] = text();
  switch (count) {
    case 1:
      break;
    case 5: {
      result.five = text();
    }
    default:
      result.after = text();
  }
  try {
    if (count > 100) throw new Error("too many");
    risky(count);
  } catch (error) {
    result.caught = text().default((error as Error).message);
  } finally {
    result.last = text();
  }
  return result;
}
function risky(count: number): never {
  throw new TypeError(`no ${count}`);
}
export const built = pgTable("built", build(5));
const { a, b: { c = 3 } = {}, ...others } = { a: 1, d: 4, e: 5 };
const [first, , third = "z", ...tail] = ["x", "y"];
export const destructured = pgTable("destructured", {
  a: integer().default(a), c: integer().default(c), d: integer().default(others.d), e: integer().default(others["e"]),
  first: text().default(first), third: text().default(third), tail: integer().default(tail.length),
  optional: text().default((others as any).missing?.deep.er ?? "none"),
  typed: text().default(typeof a), math: integer().default(Math.max(1, 2 ** 3) % 5), text: text().default(["a", "b"].join("-").toUpperCase().padEnd(5, "!")),
  filtered: text().default([1, 2, 3].filter((n) => n > 1).map(String).join()), reduced: integer().default([1, 2, 3].reduce((sum, n) => sum + n, 0)),
  logic: text().default(null ?? undefined ?? ("" || "yes")), spread: text().default([..."abc"].reverse().join("")),
  json: text().default(JSON.stringify({ a: [1, "x"] })), env: text().default("" || "fallback"),
});
