import { bigserial, pgTable, serial, smallserial } from "drizzle-orm/pg-core";

export const tickets = pgTable("tickets", {
  small: smallserial("small"),
  number: serial("number").primaryKey(),
  large: bigserial("large", { mode: "number" }),
  huge: bigserial("huge", { mode: "bigint" }),
});
