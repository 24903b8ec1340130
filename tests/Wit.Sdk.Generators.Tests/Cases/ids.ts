import { createId } from "@paralleldrive/cuid2";
import { nanoid } from "nanoid";
import { bigint, integer, pgTable, text, timestamp, uuid, varchar } from "drizzle-orm/pg-core";
import * as ids from "uuid";
import { uuidv7 } from "uuidv7";

/** Values that Drizzle makes in Node, and a generated insert makes in the database. */
export const made = pgTable("made", {
  id: uuid().primaryKey().$defaultFn(() => ids.v7()),
  named: uuid().notNull().$defaultFn(uuidv7),
  asText: text("as_text").notNull().$defaultFn(() => uuidv7()),
  random: uuid().notNull().$defaultFn(() => ids.v4()),
  nano: text().notNull().$defaultFn(() => nanoid()),
  short: varchar({ length: 10 }).notNull().$defaultFn(() => nanoid(10)),
  longest: text().notNull().$defaultFn(() => nanoid(42)),
  cuid: text().notNull().$defaultFn(createId),
  millis: bigint({ mode: "number" }).notNull().$defaultFn(() => Date.now()),
  instant: text().notNull().$defaultFn(() => new Date().toISOString()),
  both: integer().notNull().default(1).$defaultFn(() => 2),
  stamped: timestamp({ withTimezone: true }).notNull().$onUpdate(() => new Date()),
});
