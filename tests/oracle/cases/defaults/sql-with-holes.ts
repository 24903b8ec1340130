import { sql } from "drizzle-orm";
import { integer, pgTable, text } from "drizzle-orm/pg-core";

const PREFIX = "ref-";
export const holes = pgTable("holes", {
  id: integer("id").primaryKey(),
  raw: text("raw").default(sql.raw("'raw text'")),
  inlined: text("inlined").default(sql`${sql.raw("'a' || 'b'")}`),
  named: text("named").default(sql`current_setting(${sql.raw("'TimeZone'")})`),
  built: text("built").default(sql.raw(`'${PREFIX}' || 'x'`)),
});
