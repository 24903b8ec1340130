import { sql } from "drizzle-orm";
import { pgTable, integer, real } from "drizzle-orm/pg-core";

export const things = pgTable("things", {
  id: integer("id").primaryKey(),
  roll: real("roll").default(sql`random()`),
});
