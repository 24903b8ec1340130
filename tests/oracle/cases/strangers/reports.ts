import { alias, date, index, integer, numeric, pgMaterializedView, pgTable, pgView, QueryBuilder, text, timestamp, unionAll } from "drizzle-orm/pg-core";
import { and, asc, between, count, desc, eq, exists, gt, gte, ilike, inArray, isNotNull, isNull, lt, max, ne, not, or, sql, sum } from "drizzle-orm";

export const accounts = pgTable("accounts", { id: integer("id").primaryKey(), name: text("name").notNull(), managerId: integer("manager_id"), closedAt: timestamp("closed_at") });
export const orders = pgTable("orders", {
  id: integer("id").primaryKey(), accountId: integer("account_id").notNull().references(() => accounts.id), total: numeric("total", { precision: 10, scale: 2 }).notNull(),
  status: text("status", { enum: ["open", "paid", "void"] }).notNull(), placedOn: date("placed_on").notNull(),
}, (t) => [index("orders_recent").on(t.placedOn.desc(), t.accountId).concurrently()]);

const qb = new QueryBuilder();
const managers = alias(accounts, "managers");
const paid = qb.select({ accountId: orders.accountId, paid: sum(orders.total).as("paid"), n: count().as("n") }).from(orders).where(eq(orders.status, "paid")).groupBy(orders.accountId).as("paid_orders");

export const overview = pgView("overview").as(
  qb.select({ id: accounts.id, name: accounts.name, manager: sql<string>`coalesce(${managers.name}, 'nobody')`.as("manager"), paid: paid.paid, n: paid.n })
    .from(accounts).leftJoin(managers, eq(managers.id, accounts.managerId)).innerJoin(paid, eq(paid.accountId, accounts.id))
    .where(and(isNull(accounts.closedAt), or(gt(paid.n, 3), ilike(accounts.name, "a%")), not(inArray(accounts.id, [1, 2, 3]))))
    .orderBy(desc(paid.paid), asc(accounts.name)).limit(100),
);
export const busiest = pgMaterializedView("busiest").as((qb) => {
  const ranked = qb.$with("ranked").as(qb.select({ accountId: orders.accountId, rank: sql<number>`row_number() over (order by ${orders.total} desc)`.as("rank") }).from(orders).where(ne(orders.status, "void")));
  return qb.with(ranked).select({ accountId: ranked.accountId, rank: ranked.rank }).from(ranked).where(lt(ranked.rank, 11));
});
export const dormant = pgView("dormant").as((qb) => qb.select().from(accounts).where(not(exists(qb.select({ one: sql`1` }).from(orders).where(eq(orders.accountId, accounts.id))))));
export const spring = pgView("spring").as((qb) => unionAll(
  qb.select({ id: orders.id, kind: sql<string>`'order'`.as("kind") }).from(orders).where(between(orders.placedOn, "2026-03-01", "2026-05-31")),
  qb.select({ id: accounts.id, kind: sql<string>`'account'`.as("kind") }).from(accounts).where(isNotNull(accounts.closedAt)),
));
export const totals = pgView("totals").as((qb) => qb.select({ status: orders.status, total: sum(orders.total).as("total"), last: max(orders.placedOn).as("last") }).from(orders)
  .where(gte(orders.placedOn, sql`current_date - interval '1 year'`)).groupBy(orders.status).having(({ total }) => gt(total, 10)));
export const legacy = pgView("legacy", { id: integer("id"), note: text("note") }).existing();
