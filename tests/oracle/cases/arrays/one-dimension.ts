import { boolean, integer, numeric, pgTable, text, timestamp, uuid, varchar } from "drizzle-orm/pg-core";

export const lists = pgTable("lists", {
  id: integer("id").primaryKey(),
  words: text("words").array(),
  numbers: integer("numbers").array().notNull(),
  uuids: uuid("uuids").array(),
  flags: boolean("flags").array(),
  times: timestamp("times", { withTimezone: true }).array(),
  codes: varchar("codes", { length: 8 }).array(),
  amounts: numeric("amounts", { precision: 10, scale: 2 }).array(),
  unnamed: text().array(),
});
