import { integer, numeric, pgTable } from "drizzle-orm/pg-core";

export const amounts = pgTable("amounts", {
  id: integer("id").primaryKey(),
  text: numeric("text", { mode: "string", precision: 10, scale: 2 }).default("1.50"),
  number: numeric("number", { mode: "number", precision: 10, scale: 2 }).default(1.5),
  bigint: numeric("bigint", { mode: "bigint", precision: 30 }),
  plainNumber: numeric("plain_number", { mode: "number" }).notNull().default(0),
  plainBigint: numeric("plain_bigint", { mode: "bigint" }),
  plainText: numeric("plain_text", { mode: "string" }),
});
