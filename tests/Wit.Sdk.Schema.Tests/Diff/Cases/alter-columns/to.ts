import { bigint, boolean, date, integer, jsonb, numeric, pgTable, text, timestamp, uuid, varchar } from "drizzle-orm/pg-core";
export const t = pgTable("t", {
  id: bigint("id", { mode: "number" }).primaryKey(),
  grows: bigint("grows", { mode: "number" }).default(2),
  words: integer("words").default(1),
  number: numeric("number", { precision: 10, scale: 2 }),
  flag: boolean("flag").default(true),
  when: timestamp("when", { withTimezone: true }),
  narrow: varchar("narrow", { length: 5 }),
  json: jsonb("json").default({}),
  price: text("price"),
  optional: text("optional"),
});
