import { sql } from "drizzle-orm";
import { index, integer, pgTable, text, timestamp, uniqueIndex } from "drizzle-orm/pg-core";

export const rows = pgTable("rows", { id: integer("id").primaryKey(), owner: integer("owner"), deletedAt: timestamp("deleted_at"), state: text("state") }, (t) => [
  index("alive").on(t.owner).where(sql`${t.deletedAt} is null`),
  uniqueIndex("one_open").on(t.owner).where(sql`${t.state} = 'open'`),
  index("raw").on(t.state).where(sql`owner > 10`),
]);
