import { sql } from "drizzle-orm";
import { index, integer, pgTable, text } from "drizzle-orm/pg-core";

// What where-parameters means.
export const rows = pgTable("rows", { id: integer("id").primaryKey(), state: text("state"), n: integer("n") }, (t) => [
  index("open").on(t.n).where(sql`${t.state} = 'open'`),
  index("some").on(t.n).where(sql`${t.state} in ('a', 'b')`),
  index("large").on(t.state).where(sql`(${t.n} > 5 and ${t.state} <> 'x')`),
]);
