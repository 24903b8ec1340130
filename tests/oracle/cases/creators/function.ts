import { pgTableCreator, primaryKey } from "drizzle-orm/pg-core";

const project = "shop";
export const createTable = pgTableCreator(function (name) {
  return project + "_" + name.toLowerCase();
});
export const orders = createTable("Orders", (t) => ({ id: t.serial("id").primaryKey(), total: t.numeric("total", { precision: 10, scale: 2 }).notNull() }));
export const lines = createTable("Lines", (t) => ({ orderId: t.integer("order_id").notNull().references(() => orders.id), text: t.text("text") }), (t) => [
  primaryKey({ columns: [t.orderId, t.text] }),
]);
