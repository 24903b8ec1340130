import { sql } from "drizzle-orm";
import { doublePrecision, integer, pgTable, text, uuid } from "drizzle-orm/pg-core";

export const functions = pgTable("functions", {
  id: uuid("id").primaryKey().default(sql`gen_random_uuid()`),
  user: text("user").default(sql`current_user`),
  random: doublePrecision("random").default(sql`random()`),
  short: text("short").notNull().default(sql`substr(md5(random()::text), 1, 8)`),
  upper: text("upper").default(sql`upper('x')`),
  cast: integer("cast").default(sql`'7'::int`),
});
