import { sql } from "drizzle-orm";
import { bigint, pgTable } from "drizzle-orm/pg-core";

export const ledgers = pgTable("ledgers", {
  id: bigint("id", { mode: "bigint" }).primaryKey(),
  balance: bigint("balance", { mode: "bigint" }).notNull(),
  limit: bigint("limit", { mode: "bigint" }).default(sql`9223372036854775807`),
  unnamed: bigint({ mode: "bigint" }),
});
