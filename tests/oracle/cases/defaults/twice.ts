import { sql } from "drizzle-orm";
import { integer, pgTable, text, timestamp } from "drizzle-orm/pg-core";

// The last one counts.
export const twice = pgTable("twice", {
  id: integer("id").primaryKey(),
  text: text("text").default("first").default("second"),
  stamp: timestamp("stamp").default(sql`now()`).defaultNow(),
  cleared: integer("cleared").default(5).default(undefined as unknown as number),
});
