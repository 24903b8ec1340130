import { isNotNull, isNull, not } from "drizzle-orm";
import { boolean, index, integer, pgTable, timestamp } from "drizzle-orm/pg-core";

export const rows = pgTable("rows", { id: integer("id").primaryKey(), owner: integer("owner"), deletedAt: timestamp("deleted_at"), active: boolean("active") }, (t) => [
  index("alive").on(t.owner).where(isNull(t.deletedAt)),
  index("dead").on(t.owner).where(isNotNull(t.deletedAt)),
  index("not_active").on(t.owner).where(not(t.active)),
]);
