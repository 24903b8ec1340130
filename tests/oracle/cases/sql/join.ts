import { sql } from "drizzle-orm";
import { check, integer, pgTable, text } from "drizzle-orm/pg-core";

const words = ["a", "b", "c"];
export const rows = pgTable("rows", { id: integer("id").primaryKey(), s: text("s"), n: integer("n"), m: integer("m") }, (t) => [
  check("one_of", sql`${t.s} in (${sql.join(words.map((word) => sql.raw(`'${word}'`)), sql`, `)})`),
  check("sum", sql`${sql.join([t.n, t.m], sql.raw(" + "))} < 100`),
]);
