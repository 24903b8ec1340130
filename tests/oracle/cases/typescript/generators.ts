import { integer, pgEnum, pgTable, text } from "drizzle-orm/pg-core";

function* levels(prefix: string, upTo: number) {
  for (let level = 1; level <= upTo; level++) yield `${prefix}${level}`;
}

function* states() {
  yield "new";
  yield* ["open", "closed"];
  const last = yield* levels("s", 2);
  if (last === undefined) yield "last";
}

const spans = {
  *each(names: string[]) {
    for (const name of names) yield [name, integer(`${name}_days`).notNull().default(name.length)] as const;
  },
};

export const level = pgEnum("level", [...levels("l", 3)] as [string, ...string[]]);
export const state = pgEnum("state", Array.from(states()) as [string, ...string[]]);

const steps = levels("step_", 2);
const first = steps.next().value as string;
const [second] = steps;

export const plans = pgTable("plans", {
  id: integer("id").primaryKey(),
  level: level("level").default("l2"),
  state: state("state").default("s1"),
  ...Object.fromEntries(spans.each(["trial", "grace"])),
  [first]: text(first),
  [second]: text(second),
  left: integer("left").default([...steps].length),
});
