import { bigint, integer, pgTable, uuid } from "drizzle-orm/pg-core";

export const rows = pgTable("rows", {
  id: uuid("id").primaryKey().defaultRandom(),
  number: integer("number").generatedAlwaysAsIdentity().unique(),
  other: bigint("other", { mode: "number" }).notNull().generatedByDefaultAsIdentity(),
});
