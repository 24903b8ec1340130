import { sql } from "drizzle-orm";
import {
  bigint, bigserial, boolean, char, customType, date, doublePrecision, foreignKey, index, integer, interval, jsonb, numeric, pgEnum,
  pgMaterializedView, pgSequence, pgTable, pgView, primaryKey, real, smallint, text, time, timestamp, unique, uuid, varchar,
} from "drizzle-orm/pg-core";

export const ticketState = pgEnum("ticket_state", ["open", "waiting", "solved", "closed"]);
export const priority = pgEnum("priority", ["low", "normal", "high", "urgent"]);
export const ticketNumbers = pgSequence("ticket_numbers", { startWith: 1000 });

const emailAddress = customType<{ data: string }>({ dataType: () => "email_address" });
const amount = customType<{ data: string }>({ dataType: () => "amount" });
const address = customType<{ data: string }>({ dataType: () => "address" });
const tsvector = customType<{ data: string }>({ dataType: () => "tsvector" });
const tstzrange = customType<{ data: string }>({ dataType: () => "tstzrange" });
const daterange = customType<{ data: string }>({ dataType: () => "daterange" });
const int4range = customType<{ data: string }>({ dataType: () => "int4range" });
const bytea = customType<{ data: Uint8Array }>({ dataType: () => "bytea" });

export const customers = pgTable("customers", {
  id: uuid("id").primaryKey().defaultRandom(),
  email: emailAddress("email").notNull().unique(),
  name: text("name").notNull(),
  phone: varchar("phone", { length: 32 }),
  tags: text("tags").array().notNull().default(sql`'{}'`),
  settings: jsonb("settings"),
  home: address("home"),
  credit: numeric("credit", { precision: 12, scale: 2 }),
  birthday: date("birthday"),
  isActive: boolean("is_active").notNull().default(true),
  createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
  deletedAt: timestamp("deleted_at", { withTimezone: true }),
});

export const agents = pgTable("agents", {
  id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
  name: varchar("name", { length: 80 }).notNull(),
  managerId: integer("manager_id"),
  skills: text("skills").array(),
  shift: tstzrange("shift"),
  leave: daterange("leave"),
  levels: int4range("levels").notNull(),
  startsAt: time("starts_at"),
  rating: real("rating"),
  photo: bytea("photo"),
}, (t) => [foreignKey({ columns: [t.managerId], foreignColumns: [t.id] })]);

export const tickets = pgTable("tickets", {
  id: uuid("id").primaryKey().defaultRandom(),
  number: integer("number").notNull().unique(),
  customerId: uuid("customer_id").notNull().references(() => customers.id),
  agentId: integer("agent_id").references(() => agents.id),
  parentId: uuid("parent_id"),
  state: ticketState("state").notNull().default("open"),
  priority: priority("priority"),
  title: varchar("title", { length: 200 }).notNull(),
  body: text("body"),
  history: ticketState("history").array(),
  effort: interval("effort"),
  extra: jsonb("extra").notNull().default({}),
  openedAt: timestamp("opened_at", { withTimezone: true }).notNull().defaultNow(),
  closedAt: timestamp("closed_at", { withTimezone: true }),
  version: integer("version").notNull().default(1),
  search: tsvector("search").generatedAlwaysAs(sql`to_tsvector('english', title || ' ' || coalesce(body, ''))`),
}, (t) => [index("tickets_customer").on(t.customerId), foreignKey({ columns: [t.parentId], foreignColumns: [t.id] })]);

export const messages = pgTable("messages", {
  ticketId: uuid("ticket_id").notNull().references(() => tickets.id),
  seq: smallint("seq").notNull(),
  author: text("author").notNull(),
  body: text("body").notNull(),
  isInternal: boolean("is_internal"),
  files: text("files").array(),
  sentAt: timestamp("sent_at").notNull().defaultNow(),
}, (t) => [primaryKey({ columns: [t.ticketId, t.seq] })]);

export const products = pgTable("products", {
  sku: char("sku", { length: 8 }).primaryKey(),
  name: text("name").notNull(),
  price: amount("price").notNull(),
  cost: numeric("cost", { precision: 10, scale: 4 }),
  weight: real("weight"),
  size: doublePrecision("size").array(),
  attributes: jsonb("attributes").notNull().default({}),
  stock: integer("stock").notNull().default(0),
  gross: numeric("gross", { precision: 14, scale: 2 }).generatedAlwaysAs(sql`price * 1.19`),
});

export const orders = pgTable("orders", {
  id: bigserial("id", { mode: "number" }).primaryKey(),
  customerId: uuid("customer_id").notNull().references(() => customers.id, { onDelete: "cascade" }),
  shipTo: address("ship_to"),
  placedAt: timestamp("placed_at", { withTimezone: true, precision: 3 }).notNull().defaultNow(),
  paidAt: timestamp("paid_at", { withTimezone: true }),
  note: text("note"),
});

export const orderLines = pgTable("order_lines", {
  orderId: bigint("order_id", { mode: "number" }).notNull().references(() => orders.id),
  line: integer("line").notNull(),
  sku: char("sku", { length: 8 }).notNull().references(() => products.sku),
  quantity: integer("quantity").notNull(),
  price: amount("price").notNull(),
  discount: numeric("discount", { precision: 4, scale: 3 }),
}, (t) => [primaryKey({ columns: [t.orderId, t.line] }), unique("order_lines_sku").on(t.orderId, t.sku)]);

export const openTickets = pgView("open_tickets").as((qb) =>
  qb.select({ id: tickets.id, number: tickets.number, title: tickets.title, agentId: tickets.agentId, openedAt: tickets.openedAt }).from(tickets).where(sql`state = 'open'`));

export const customerTotals = pgMaterializedView("customer_totals", {
  customerId: uuid("customer_id"),
  orders: bigint("orders", { mode: "number" }),
  total: numeric("total"),
}).as(sql`select o.customer_id, count(distinct o.id) as orders, sum(l.quantity * l.price) as total from orders o join order_lines l on l.order_id = o.id group by o.customer_id`);
