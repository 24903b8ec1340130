import { index, integer, pgTable, text } from "drizzle-orm/pg-core";
import { sql } from "drizzle-orm";
export const t = pgTable("t", { id: integer("id"), name: text("name") }, (t) => [
  index("kept").on(t.id).concurrently(),
  index("renamed_to").on(t.name),
  index("changed").on(sql`lower(${t.name})`).where(sql`${t.id} > 0`),
  index("born").using("hash", t.name).concurrently(),
]);
