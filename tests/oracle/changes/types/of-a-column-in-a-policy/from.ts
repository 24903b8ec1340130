import { sql } from "drizzle-orm";
import { pgTable, pgPolicy, integer, varchar } from "drizzle-orm/pg-core";

export const things = pgTable("things", {
  id: integer("id").primaryKey(),
  owner: varchar("owner", { length: 10 }),
}, (t) => [pgPolicy("own", { using: sql`owner = current_user` })]);
