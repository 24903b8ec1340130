import { relations, sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  check,
  customType,
  date,
  doublePrecision,
  foreignKey,
  index,
  integer,
  jsonb,
  numeric,
  pgEnum,
  pgMaterializedView,
  pgPolicy,
  pgSequence,
  pgTable,
  pgView,
  primaryKey,
  serial,
  text,
  timestamp,
  unique,
  uniqueIndex,
  varchar,
} from "drizzle-orm/pg-core";

const emailType = customType<{ data: string }>({ dataType: () => "email" });
const addressType = customType<{ data: string }>({ dataType: () => "address" });

export const mood = pgEnum("mood", ["sad", "so so", "happy"]);
export const ticketNumbers = pgSequence("ticket_numbers", { startWith: 100, maxValue: 2147483647 });

/** People who buy; see docs/customers.md \@internal *\/ alert(1) */
export const customers = pgTable("Customers", {
  id: integer("Id").primaryKey().generatedByDefaultAsIdentity(),
  /**
   * First and last
   * name
   */
  fullName: varchar("FullName", { length: 200 }).notNull(),
  createdAt: timestamp("CreatedAt", { withTimezone: true }).notNull().defaultNow(),
  mood: mood("Mood").notNull().default("so so"),
  mail: emailType("mail"),
  home: addressType("home"),
  moods: mood("moods").array().notNull().default([]),
  balance: numeric("balance", { precision: 12, scale: 2 }).notNull().default(sql`0`),
  rate: doublePrecision("rate").default(sql`1.5`),
  limit: bigint("limit", { mode: "number" }).default(-1),
  settings: jsonb("settings").notNull().default(sql`jsonb_build_object('a', 1)`),
  parentId: integer("parent_id"),
}, (t) => [
  unique("Customers_FullName_mail_key").on(t.fullName, t.mail),
  foreignKey({ name: "Customers_parent_id_fkey", columns: [t.parentId], foreignColumns: [t.id] }),
]);

export const events = pgTable("events", {
  at: timestamp("at", { withTimezone: true }).notNull(),
  kind: text("kind"),
});

export const legacy = pgTable("legacy", {
  id: serial("id").primaryKey(),
  constructorColumn: text("constructor"),
  fooBar: integer("foo_bar"),
  fooBarColumn: integer("fooBar"),
  _1st: integer("1st"),
  select: boolean("select"),
  grün: text("Grün"),
});

export const orders = pgTable("orders", {
  customerId: integer("customer_id").notNull(),
  number: integer("number").notNull(),
  placed: date("placed").notNull().default(sql`CURRENT_DATE`),
  billedTo: integer("billed_to"),
  shippedTo: integer("shipped_to"),
  total: numeric("total").generatedAlwaysAs(sql`((number)::numeric * 1.1)`),
  note: text("note"),
}, (t) => [
  primaryKey({ name: "orders_pkey", columns: [t.customerId, t.number] }),
  foreignKey({ name: "billed", columns: [t.billedTo], foreignColumns: [customers.id] }),
  foreignKey({ name: "orders_customer_id_fkey", columns: [t.customerId], foreignColumns: [customers.id] }).onDelete("cascade"),
  foreignKey({ name: "orders_shipped_to_fkey", columns: [t.shippedTo], foreignColumns: [customers.id] }).onUpdate("restrict"),
  uniqueIndex("orders_lower_idx").on(sql`lower(note) text_pattern_ops`).where(sql`(note IS NOT NULL)`),
  index("orders_placed_idx").on(t.placed.desc().nullsFirst(), t.number),
  check("orders_number_check", sql`(number > 0)`),
  pgPolicy("by_customer", { for: "select", using: sql`(customer_id = (current_setting('app.customer'::text))::integer)` }),
]);

export const customerNames = pgView("customer_names", {
  id: integer("Id"),
  name: text("name"),
}).as(sql`SELECT "Customers"."Id",
    upper(("Customers"."FullName")::text) AS name
   FROM public."Customers"
  WHERE (("Customers"."FullName")::text <> 'a\\b  ;c'::text)`);

export const totals = pgMaterializedView("totals", {
  customerId: integer("customer_id"),
  total: numeric("total"),
}).as(sql`SELECT orders.customer_id,
    sum(orders.total) AS total
   FROM public.orders
  GROUP BY orders.customer_id`);

export const customersRelations = relations(customers, ({ one, many }) => ({
  parent: one(customers, { fields: [customers.parentId], references: [customers.id], relationName: "Customers_parent_id_fkey" }),
  customersByParentId: many(customers, { relationName: "Customers_parent_id_fkey" }),
  ordersByBilledTo: many(orders, { relationName: "billed" }),
  ordersByCustomerId: many(orders, { relationName: "orders_customer_id_fkey" }),
  ordersByShippedTo: many(orders, { relationName: "orders_shipped_to_fkey" }),
}));

export const ordersRelations = relations(orders, ({ one }) => ({
  billedToCustomers: one(customers, { fields: [orders.billedTo], references: [customers.id], relationName: "billed" }),
  customer: one(customers, { fields: [orders.customerId], references: [customers.id], relationName: "orders_customer_id_fkey" }),
  shippedToCustomers: one(customers, { fields: [orders.shippedTo], references: [customers.id], relationName: "orders_shipped_to_fkey" }),
}));
