import { sql } from "drizzle-orm";
import { bigserial, check, index, integer, jsonb, pgTable, text, timestamp, unique, uuid, varchar } from "drizzle-orm/pg-core";
import { limits } from "../../lib/constants";
import { id, money, timestamps } from "./_shared";
import { variants } from "./catalog";
import { addresses, customers } from "./customers";
import { currencyEnum, discountKindEnum, orderStepEnum } from "./enums";

export const discounts = pgTable("discounts", {
  code: varchar("code", { length: 24 }).primaryKey(),
  kind: discountKindEnum().notNull(),
  percent: integer(),
  ...money("value", { optional: true }),
  validFrom: timestamp("valid_from", { withTimezone: true }),
  validTo: timestamp("valid_to", { withTimezone: true }),
  uses: integer("uses").notNull().default(0),
}, (t) => [check("discounts_range", sql`${t.validTo} is null or ${t.validTo} > ${t.validFrom}`)]);

export const carts = pgTable("carts", {
  id: id(),
  customerId: uuid("customer_id").references(() => customers.id, { onDelete: "cascade" }),
  currency: currencyEnum("currency").notNull().default("EUR"),
  expiresAt: timestamp("expires_at", { withTimezone: true }).notNull().default(sql`now() + interval '30 days'`),
});

export const cartLines = pgTable("cart_lines", {
  cartId: uuid("cart_id").notNull().references(() => carts.id, { onDelete: "cascade" }),
  variantId: uuid("variant_id").notNull().references(() => variants.id, { onDelete: "cascade" }),
  quantity: integer("quantity").notNull().default(1),
}, (t) => [unique().on(t.cartId, t.variantId), check("cart_lines_quantity", sql`${t.quantity} > 0`)]);

export const orders = pgTable("orders", {
  id: id(),
  number: bigserial("number", { mode: "number" }).notNull().unique(),
  customerId: uuid("customer_id").notNull().references(() => customers.id, { onDelete: "restrict" }),
  shippingAddressId: uuid("shipping_address_id").references(() => addresses.id, { onDelete: "set null" }),
  billingAddressId: uuid("billing_address_id").references(() => addresses.id, { onDelete: "set null" }),
  discountCode: varchar("discount_code", { length: 24 }).references(() => discounts.code, { onUpdate: "cascade", onDelete: "set null" }),
  step: orderStepEnum("step").notNull().default("created"),
  ...money("total"),
  ...money("shipping"),
  note: varchar("note", { length: limits.note }),
  ...timestamps,
}, (t) => [index("orders_of_customer").on(t.customerId, t.createdAt.desc()), index("orders_open").on(t.step).where(sql`${t.step} not in ('delivered', 'returned')`)]);

export const orderLines = pgTable("order_lines", {
  id: id(),
  orderId: uuid("order_id").notNull().references(() => orders.id, { onDelete: "cascade" }),
  variantId: uuid("variant_id").references(() => variants.id, { onDelete: "set null" }),
  title: text("title").notNull(),
  quantity: integer("quantity").notNull(),
  ...money("unit"),
  snapshot: jsonb("snapshot").notNull(),
}, (t) => [index().on(t.orderId)]);

export const payments = pgTable("payments", {
  id: id(),
  orderId: uuid("order_id").notNull().references(() => orders.id, { onDelete: "cascade" }),
  provider: text("provider", { enum: ["stripe", "paypal", "invoice"] }).notNull(),
  reference: text("reference").notNull(),
  ...money("captured"),
  payload: jsonb("payload"),
  ...timestamps,
}, (t) => [unique("payments_reference").on(t.provider, t.reference), index().on(t.orderId)]);
