import { boolean, date, integer, jsonb, pgEnum, pgTable, real, text, time, timestamp, uuid, varchar } from "drizzle-orm/pg-core";

export const mood = pgEnum("mood", ["sad", "happy"]);
export const numbers = pgTable("boolean_of_number", { id: integer("id").primaryKey(), done: boolean("done").default(1) });
export const ids = pgTable("uuid_of_number", { id: uuid("id").primaryKey().default(5) });
export const days = pgTable("date_of_number", { id: integer("id").primaryKey(), on: date("on").default(20240101) });
export const instants = pgTable("timestamp_of_boolean", { id: integer("id").primaryKey(), at: timestamp("at", { withTimezone: true }).default(true) });
export const hours = pgTable("time_of_number", { id: integer("id").primaryKey(), at: time("at").default(12) });
export const lists = pgTable("array_of_number", { id: integer("id").primaryKey(), tags: text("tags").array().default(5) });
export const counts = pgTable("integer_of_boolean", { id: integer("id").primaryKey(), count: integer("count").default(false) });
export const shares = pgTable("real_of_boolean", { id: integer("id").primaryKey(), share: real("share").default(true) });
export const moods = pgTable("enum_of_number", { id: integer("id").primaryKey(), mood: mood("mood").default(1) });
export const nothing = pgTable("integer_of_nan", { id: integer("id").primaryKey(), count: integer("count").default(NaN) });

// PostgreSQL takes these.
export const good = pgTable("good", {
  id: integer("id").primaryKey(),
  a: text("a").default(5),
  b: varchar("b").default(true),
  c: integer("c").default(5.5),
  d: real("d").default(1e10),
  e: jsonb("e").default(5),
  f: jsonb("f").default(true),
});
