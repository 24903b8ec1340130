import { count, max, sql, sum } from "drizzle-orm";
import { date, integer, numeric, pgTable, pgView, text } from "drizzle-orm/pg-core";

export const sales = pgTable("sales", { id: integer("id").primaryKey(), shop: text("shop"), amount: numeric("amount"), at: date("at") });
export const totals = pgView("totals").as((qb) => qb.select({ shop: sales.shop, total: sum(sales.amount).as("total"), number: count().as("number") }).from(sales).groupBy(sales.shop));
export const large = pgView("large").as((qb) =>
  qb.select({ shop: sales.shop, at: sales.at, highest: max(sales.amount).as("highest") }).from(sales).groupBy(sales.shop, sales.at).having(sql`count(*) > 10`));
