import { relations, sql } from "drizzle-orm";
import { check, foreignKey, integer, pgTable, pgTableCreator, pgView, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { audited, key, money } from "./columns";
import { orderState, stock } from "./enums";
import { users } from "./users";

const shopTable = pgTableCreator((name) => `shop_${name}`);

export const orders = shopTable("orders", {
  id: key(),
  userId: uuid("user_id").notNull().references(() => users.id, { onDelete: "cascade" }),
  state: orderState("state").notNull().default("new"),
  total: money().notNull(),
  ...audited,
}, (t) => [check("total_check", sql`${t.total} >= 0`)]);

export const lines = shopTable("lines", {
  orderId: uuid("order_id").notNull(),
  number: integer("number").notNull(),
  productId: uuid("product_id").notNull(),
}, (t) => [
  primaryKey({ columns: [t.orderId, t.number] }),
  foreignKey({ columns: [t.orderId], foreignColumns: [orders.id] }),
  foreignKey({ columns: [t.productId], foreignColumns: [products.id], name: "line_product" }),
]);

export const products = stock.table("products", { id: key(), title: text().notNull(), price: money() });

export const ordersRelations = relations(orders, ({ one, many }) => ({
  user: one(users, { fields: [orders.userId], references: [users.id] }),
  lines: many(lines),
}));

export const openOrders = pgView("open_orders").as((qb) => qb.select({ id: orders.id }).from(orders));

export type Order = typeof orders.$inferSelect;
