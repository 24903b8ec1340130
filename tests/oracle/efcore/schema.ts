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
  interval,
  jsonb,
  numeric,
  pgSchema,
  pgSequence,
  pgTable,
  primaryKey,
  smallint,
  text,
  timestamp,
  uniqueIndex,
  uuid,
  varchar,
} from "drizzle-orm/pg-core";

const byteaType = customType<{ data: string }>({ dataType: () => "bytea" });

export const audit = pgSchema("audit");
export const productNumbers = pgSequence("ProductNumbers", { increment: 10 });

export const entries = audit.table("Entries", {
  id: bigint("Id", { mode: "number" }).generatedByDefaultAsIdentity(),
  entity: text("Entity").notNull(),
  values: jsonb("Values"),
  at: timestamp("At").notNull(),
}, (t) => [
  primaryKey({ name: "PK_Entries", columns: [t.id] }),
]);

/** People who buy. */
export const customers = pgTable("Customers", {
  id: integer("Id").generatedByDefaultAsIdentity(),
  fullName: varchar("FullName", { length: 200 }).notNull(),
  email: text("Email"),
  isActive: boolean("IsActive").notNull(),
  homeStreet: text("Home_Street").notNull(),
  homeCity: text("Home_City").notNull(),
  homeZip: text("Home_Zip"),
  workStreet: text("Work_Street"),
  workCity: text("Work_City"),
  workZip: text("Work_Zip"),
  createdAt: timestamp("CreatedAt", { withTimezone: true }).notNull().defaultNow(),
  bornOn: date("BornOn"),
  tags: text("Tags").array().notNull(),
  preferences: jsonb("Preferences"),
}, (t) => [
  primaryKey({ name: "PK_Customers", columns: [t.id] }),
  uniqueIndex("IX_Customers_Email").on(t.email).where(sql`("Email" IS NOT NULL)`),
]);

export const labelOrder = pgTable("LabelOrder", {
  labelsId: bigint("LabelsId", { mode: "number" }).notNull(),
  ordersId: uuid("OrdersId").notNull(),
}, (t) => [
  primaryKey({ name: "PK_LabelOrder", columns: [t.labelsId, t.ordersId] }),
  foreignKey({ name: "FK_LabelOrder_Labels_LabelsId", columns: [t.labelsId], foreignColumns: [labels.id] }).onDelete("cascade"),
  foreignKey({ name: "FK_LabelOrder_Orders_OrdersId", columns: [t.ordersId], foreignColumns: [orders.id] }).onDelete("cascade"),
  index("IX_LabelOrder_OrdersId").on(t.ordersId),
]);

export const labels = pgTable("Labels", {
  id: bigint("Id", { mode: "number" }).generatedAlwaysAsIdentity(),
  name: text("Name").notNull().unique("AK_Labels_Name"),
}, (t) => [
  primaryKey({ name: "PK_Labels", columns: [t.id] }),
]);

export const orderLines = pgTable("OrderLines", {
  number: integer("Number").notNull(),
  orderId: uuid("OrderId").notNull(),
  productId: integer("ProductId").notNull(),
  quantity: smallint("Quantity").notNull(),
  discount: doublePrecision("Discount"),
}, (t) => [
  primaryKey({ name: "PK_OrderLines", columns: [t.orderId, t.number] }),
  foreignKey({ name: "FK_OrderLines_Orders_OrderId", columns: [t.orderId], foreignColumns: [orders.id] }).onDelete("cascade"),
  foreignKey({ name: "FK_OrderLines_Products_ProductId", columns: [t.productId], foreignColumns: [products.id] }).onDelete("cascade"),
  index("IX_OrderLines_ProductId").on(t.productId),
]);

export const orders = pgTable("Orders", {
  id: uuid("Id").notNull(),
  customerId: integer("CustomerId").notNull(),
  state: varchar("State", { length: 20 }).notNull().default("Draft"),
  lastState: integer("LastState").notNull(),
  total: numeric("Total", { precision: 18, scale: 2 }).notNull(),
  delay: interval("Delay"),
}, (t) => [
  primaryKey({ name: "PK_Orders", columns: [t.id] }),
  foreignKey({ name: "FK_Orders_Customers_CustomerId", columns: [t.customerId], foreignColumns: [customers.id] }).onDelete("restrict"),
  index("IX_Orders_CustomerId_State").on(t.customerId, t.state.desc().nullsFirst()),
  check("CK_Orders_Total", sql`("Total" >= (0)::numeric)`),
]);

export const products = pgTable("Products", {
  id: integer("Id").notNull(),
  name: text("Name").notNull(),
  price: numeric("Price"),
  replacedById: integer("ReplacedById"),
  picture: byteaType("Picture"),
  kind: varchar("Kind", { length: 10 }).notNull(),
  isbn: text("Isbn"),
  startsAt: timestamp("StartsAt", { withTimezone: true }),
}, (t) => [
  primaryKey({ name: "PK_Products", columns: [t.id] }),
  foreignKey({ name: "FK_Products_Products_ReplacedById", columns: [t.replacedById], foreignColumns: [t.id] }).onDelete("set null"),
  index("IX_Products_ReplacedById").on(t.replacedById),
]);

export const customersRelations = relations(customers, ({ many }) => ({
  orders: many(orders),
}));

export const labelOrderRelations = relations(labelOrder, ({ one }) => ({
  labels: one(labels, { fields: [labelOrder.labelsId], references: [labels.id] }),
  orders: one(orders, { fields: [labelOrder.ordersId], references: [orders.id] }),
}));

export const labelsRelations = relations(labels, ({ many }) => ({
  labelOrder: many(labelOrder),
}));

export const orderLinesRelations = relations(orderLines, ({ one }) => ({
  order: one(orders, { fields: [orderLines.orderId], references: [orders.id] }),
  product: one(products, { fields: [orderLines.productId], references: [products.id] }),
}));

export const ordersRelations = relations(orders, ({ one, many }) => ({
  customer: one(customers, { fields: [orders.customerId], references: [customers.id] }),
  labelOrder: many(labelOrder),
  orderLines: many(orderLines),
}));

export const productsRelations = relations(products, ({ one, many }) => ({
  replacedBy: one(products, { fields: [products.replacedById], references: [products.id], relationName: "FK_Products_Products_ReplacedById" }),
  orderLines: many(orderLines),
  productsByReplacedById: many(products, { relationName: "FK_Products_Products_ReplacedById" }),
}));
