import { integer, pgTable, text } from "drizzle-orm/pg-core";

const KINDS = ["note", "task", "it's both"] as const;
export const entries = pgTable("entries", {
  id: integer("id").primaryKey(),
  kind: text("kind", { enum: KINDS }).notNull().default(KINDS[0]),
  other: text("other", { enum: [...KINDS, "none"] }),
});
