import { pgEnum, pgSchema } from "drizzle-orm/pg-core";

const states = ["new", "paid", "sent"] as const;

export const orderState = pgEnum("order_state", states);
export const stock = pgSchema("stock");
