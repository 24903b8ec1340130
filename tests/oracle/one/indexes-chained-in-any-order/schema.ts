import { sql } from "drizzle-orm";
import { index, integer, pgTable, text } from "drizzle-orm/pg-core";

export const rows = pgTable("rows", { id: integer("id").primaryKey(), a: integer("a"), b: text("b") }, (t) => [
  index("first").on(t.a).with({ fillfactor: 80 }).where(sql`${t.a} > 0`),
  index("second").on(t.a).where(sql`${t.a} < 0`).with({ fillfactor: 60 }),
  index("third").using("btree", t.b).where(sql`b is not null`),
]);
