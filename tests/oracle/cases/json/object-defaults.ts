import { integer, json, jsonb, pgTable } from "drizzle-orm/pg-core";

export const configs = pgTable("configs", {
  id: integer("id").primaryKey(),
  empty: jsonb("empty").default({}),
  nested: jsonb("nested").default({ a: { b: [1, 2, { c: null }] }, "with space": true }),
  order: jsonb("order").default({ z: 1, a: 2, 10: "ten", 9: "nine" }),
  array: json("array").default([1, "two", false, null]),
  numbers: json("numbers").default({ half: 0.5, big: 1e21, small: 1e-7, minus: -1 }),
});
