import { bigserial, pgTable, serial } from "drizzle-orm/pg-core";

export const runs = pgTable("runs", {
  id: serial("id").notNull().primaryKey(),
  order: serial("order").unique(),
  large: bigserial("large", { mode: "bigint" }).notNull(),
});
