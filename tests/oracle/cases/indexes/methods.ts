import { index, integer, jsonb, pgTable, point, text, timestamp, uniqueIndex } from "drizzle-orm/pg-core";

export const rows = pgTable("rows", { id: integer("id").primaryKey(), data: jsonb("data"), text: text("text"), at: timestamp("at"), where: point("where") }, (t) => [
  index("by_btree").using("btree", t.text),
  index("by_hash").using("hash", t.text),
  index("by_gin").using("gin", t.data),
  index("by_brin").using("brin", t.at),
  index("by_gist").using("gist", t.where),
  index("by_spgist").using("spgist", t.where),
  uniqueIndex("by_btree_unique").using("btree", t.text, t.at),
]);
