import { index, integer, jsonb, pgTable, text } from "drizzle-orm/pg-core";

export const rows = pgTable("rows", { id: integer("id").primaryKey(), text: text("text"), data: jsonb("data") }, (t) => [
  index("filled").on(t.text).with({ fillfactor: 70 }),
  index("listed").using("gin", t.data).with({ fastupdate: false, gin_pending_list_limit: 128 }),
  index("deduplicated").on(t.text).with({ deduplicate_items: "off" }),
]);
