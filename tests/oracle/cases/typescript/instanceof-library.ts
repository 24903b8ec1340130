import { pgTable, text, varchar } from "drizzle-orm/pg-core";

class Length {
  constructor(readonly size: number) {}
}

type Given = Length | number[] | Date | Map<string, number> | Set<string> | RegExp | Error | (() => number) | object;

function sizeOf(given: Given): number {
  if (given instanceof Length) return given.size;
  if (given instanceof Array) return given.length;
  if (given instanceof Date) return given.getUTCFullYear();
  if (given instanceof Map) return given.size + 100;
  if (given instanceof Set) return given.size + 200;
  if (given instanceof RegExp) return given.source.length + 300;
  if (given instanceof TypeError) return given.message.length + 400;
  if (given instanceof Error) return given.message.length + 500;
  if (given instanceof Function) return (given as () => number)() + 600;
  return given instanceof Object ? 700 : 800;
}

const thrown = (() => {
  try {
    throw new RangeError("far");
  } catch (error) {
    return error as Error;
  }
})();

export const things = pgTable("things", {
  id: text("id").primaryKey(),
  own: varchar("own", { length: sizeOf(new Length(7)) }),
  list: varchar("list", { length: sizeOf([1, 2, 3]) }),
  date: varchar("date", { length: sizeOf(new Date("2024-01-02")) }),
  map: varchar("map", { length: sizeOf(new Map([["a", 1]])) }),
  set: varchar("set", { length: sizeOf(new Set(["a", "b"])) }),
  regex: varchar("regex", { length: sizeOf(/abc/) }),
  type: varchar("type", { length: sizeOf(new TypeError("four")) }),
  range: varchar("range", { length: sizeOf(thrown) }),
  code: varchar("code", { length: sizeOf(() => 9) }),
  plain: varchar("plain", { length: sizeOf({}) }),
  word: varchar("word", { length: ("word" as unknown) instanceof String ? 1 : 2 }),
});
