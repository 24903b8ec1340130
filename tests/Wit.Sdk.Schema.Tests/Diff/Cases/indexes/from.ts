import { index, integer, pgTable, text } from "drizzle-orm/pg-core";
import { sql } from "drizzle-orm";
export const t = pgTable("t", { id: integer("id"), name: text("name") }, (t) => [
  index("kept").on(t.id),
  index("renamed_from").on(t.name),
  index("changed").on(t.name),
  index("gone").on(t.id.desc()),
]);
