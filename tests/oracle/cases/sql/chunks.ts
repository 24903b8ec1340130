import { sql } from "drizzle-orm";
import { check, integer, pgTable } from "drizzle-orm/pg-core";

export const rows = pgTable("rows", { id: integer("id").primaryKey(), n: integer("n"), m: integer("m") }, (t) => [
  check("from_list", sql.fromList([sql`${t.n} > 0`, sql` and `, sql`${t.m} > 0`])),
  check("from_list_again", sql.fromList([sql.raw("n"), sql.raw(" < 10")])),
  check("if_true", sql`${t.n} <> 7${sql` and n <> 8`.if(true)}`),
  check("if_false", sql`${t.n} <> 9${sql` and broken`.if(false)}`),
  check("got", sql`${t.n} > 1`.getSQL()),
]);
