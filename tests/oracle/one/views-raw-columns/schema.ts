import { sql } from "drizzle-orm";
import { jsonb, numeric, pgEnum, pgView, text, timestamp, uuid } from "drizzle-orm/pg-core";

export const mood = pgEnum("mood", ["happy", "sad"]);
export const shapes = pgView("shapes", {
  id: uuid("id").notNull(),
  amount: numeric("amount", { precision: 10, scale: 2 }),
  tags: text("tags").array(),
  mood: mood("mood"),
  moods: mood("moods").array(),
  at: timestamp("at", { withTimezone: true, precision: 3 }),
  data: jsonb("data").$type<{ a: number }>(),
}).as(sql`select gen_random_uuid() as id, 1.50::numeric(10, 2) as amount, '{}'::text[] as tags, 'sad'::mood as mood, '{}'::mood[] as moods, now()::timestamptz(3) as at, '{}'::jsonb as data`);
