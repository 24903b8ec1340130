import { sql } from "drizzle-orm";
import { pgTable, pgView, integer, bigint } from "drizzle-orm/pg-core";

export const things = pgTable("things", {
  id: integer("id").primaryKey(),
  c: bigint("c", { mode: "number" }),
});

export const seen = pgView("seen", { c: integer("c") }).as(sql`select c from things`);
