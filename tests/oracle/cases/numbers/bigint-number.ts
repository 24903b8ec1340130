import { bigint, pgTable } from "drizzle-orm/pg-core";

export const files = pgTable("files", {
  id: bigint("id", { mode: "number" }).primaryKey(),
  bytes: bigint("bytes", { mode: "number" }).notNull().default(0),
  largest: bigint("largest", { mode: "number" }).default(9007199254740991),
  unnamed: bigint({ mode: "number" }),
});
