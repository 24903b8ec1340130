import { pgTable, integer, bigint } from "drizzle-orm/pg-core";

export const items = pgTable("items", {
  id: integer("id").primaryKey(),
  a: bigint("a", { mode: "number" }).notNull(),
  b: integer("b"),
});
