import { integer, pgTable, text } from "drizzle-orm/pg-core";

// What is exported last by its name is made first here, and counts first.
let made = 0;
const next = () => `c_${++made}`;
export const zebra = pgTable("zebra", { a: text(next()), b: text(next()) });
export const apple = pgTable("apple", { a: text(next()), b: text(next()) });

class Key {
  static made = 0;
  readonly place: number;
  constructor() {
    this.place = ++Key.made;
  }
}
const one = new Key();
const two = new Key();
export const keys = pgTable("keys", { a: integer(`k${two.place}`), b: integer(`k${one.place}`) });

const state = { calls: 0, names: [] as string[] };
const seen = new Map<string, number>();
const closed = (() => {
  let calls = 0;
  return () => ++calls;
})();
function column(name: string) {
  state.calls += 1;
  state.names.push(name);
  seen.set(name, seen.size);
  return text(`${name}_${state.calls}_${state.names.length}_${seen.size}_${closed()}`);
}
export const zoo = pgTable("zoo", { a: column("a") });
const columns: Record<string, ReturnType<typeof text>> = {};
export const before = pgTable("before", { ...columns, id: integer("id") });
columns.late = text("late");
export const after = pgTable("after", { ...columns, b: column("b") });
state.calls = 100;
export const bar = pgTable("bar", { c: column("c") });

const shared = integer();
export const second = pgTable("second", { first: shared });
export const first = pgTable("first", { second: shared });
