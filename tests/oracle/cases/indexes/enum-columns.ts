import { sql } from "drizzle-orm";
import { index, integer, pgEnum, pgTable, timestamp } from "drizzle-orm/pg-core";

export const state = pgEnum("state", ["open", "closed"]);
export const rows = pgTable("rows", { id: integer("id").primaryKey(), state: state("state"), at: timestamp("at") }, (t) => [
  index().on(t.state, t.at.desc()),
  index("open_only").on(t.at).where(sql`${t.state} = 'open'`),
]);
