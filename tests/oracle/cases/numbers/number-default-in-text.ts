import { integer, numeric, pgTable, varchar } from "drizzle-orm/pg-core";

export const oddities = pgTable("oddities", {
  id: integer("id").primaryKey(),
  code: varchar("code", { length: 10 }).default("007"),
  amount: numeric("amount", { mode: "number" }).default(12.5),
  price: numeric("price").default("99"),
});
