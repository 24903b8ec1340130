import { boolean, index, integer, jsonb, pgTable, text, timestamp, uniqueIndex } from "drizzle-orm/pg-core";
import { and, eq, isNull, sql } from "drizzle-orm";

export const rows = pgTable("rows", {
  id: integer("id").primaryKey(), title: text("title").notNull(), data: jsonb("data"), tags: text("tags").array(), gone: boolean("gone"), at: timestamp("at"),
}, (t) => [
  index("pattern").using("btree", t.title.op("text_pattern_ops")),
  index("paths").using("gin", t.data.op("jsonb_path_ops")).with({ fastupdate: false }),
  index("array").using("gin", t.tags),
  index("brin").using("brin", t.at).with({ pages_per_range: 32, autosummarize: true }),
  index("hash").using("hash", t.title),
  index("mixed").on(t.title.desc().nullsFirst(), t.at.asc().nullsLast(), sql`lower(${t.title})`),
  uniqueIndex("partial").on(sql`lower(${t.title})`).where(and(isNull(t.at), eq(t.gone, sql`false`))!),
  uniqueIndex("expression").on(sql`(${t.data} ->> 'key')`, t.id),
  index("filled").on(t.id, t.at.desc()).with({ fillfactor: 70, deduplicate_items: true }),
  index("where_in").on(t.id).where(sql`${t.title} in ('a', 'b') and ${t.gone} is not true`),
]);
