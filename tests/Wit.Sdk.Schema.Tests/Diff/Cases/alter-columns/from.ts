import { bigint, boolean, date, integer, jsonb, numeric, pgTable, text, timestamp, uuid, varchar } from "drizzle-orm/pg-core";
export const t = pgTable("t", {
  id: integer("id").primaryKey(),
  grows: integer("grows").default(1),
  words: text("words").default("1"),
  number: text("number"),
  flag: text("flag").default("true"),
  when: timestamp("when").default(new Date("2024-01-02T03:04:05.000Z")),
  narrow: text("narrow").notNull(),
  json: text("json").default("{}"),
  price: integer("price"),
  optional: text("optional").notNull().default("x"),
});
