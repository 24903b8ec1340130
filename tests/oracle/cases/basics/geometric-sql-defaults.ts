import { sql } from "drizzle-orm";
import { integer, line, pgTable, point } from "drizzle-orm/pg-core";

export const origins = pgTable("origins", {
  id: integer("id").primaryKey(),
  at: point("at").default(sql`'(0,0)'`),
  edge: line("edge").default(sql`'{1,2,3}'::line`),
});
