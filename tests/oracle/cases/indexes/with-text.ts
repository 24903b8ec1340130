// Storage parameters given as text stay text in the snapshot; the SQL is the same.
import { index, integer, jsonb, pgTable, text } from "drizzle-orm/pg-core";

export const things = pgTable("things", { id: integer("id").primaryKey(), n: integer("n"), data: jsonb("data"), name: text("name") }, (t) => [
  index("things_text").using("btree", t.n).with({ deduplicate_items: "true", fillfactor: "70" }),
  index("things_plain").using("btree", t.n, t.id).with({ deduplicate_items: false, fillfactor: 80 }),
  index("things_word").using("gin", t.data).with({ fastupdate: "off" }),
  index("things_gist").using("hash", t.name).with({ fillfactor: "60" }),
]);
