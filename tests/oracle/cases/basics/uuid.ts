import { sql } from "drizzle-orm";
import { pgTable, uuid } from "drizzle-orm/pg-core";

export const sessions = pgTable("sessions", {
  id: uuid("id").primaryKey().defaultRandom(),
  token: uuid("token").notNull().unique().defaultRandom(),
  parent: uuid("parent"),
  fixed: uuid("fixed").default("00000000-0000-0000-0000-000000000001"),
  generated: uuid("generated").default(sql`gen_random_uuid()`),
  unnamed: uuid(),
});
