// schema/orders.ts
import * as p from "drizzle-orm/pg-core";
import { people } from "./people";

export const state = p.pgEnum("state", ["new", "paid"]);

export const shop = p.pgSchema("shop");
export const orders = shop.table("orders", {
  id: p.serial().primaryKey(),
  personId: p.integer("person_id").notNull().references(() => people.id, { onDelete: "cascade" }),
  state: state("state").notNull().default("new"),
});

export const items = shop.table("items", {
  id: p.integer("id").primaryKey(),
  orderId: p.integer("order_id"),
}, (t) => [
  p.foreignKey({ name: "items_order_id_fkey", columns: [t.orderId], foreignColumns: [orders.id] }),
  p.index("items_order").on(t.orderId),
]);

// schema/people.ts
import { pgTable, serial, text } from "drizzle-orm/pg-core";

export const people = pgTable("people", { id: serial("id").primaryKey(), name: text("name").notNull().unique("people_name_key") });

/*
*/
