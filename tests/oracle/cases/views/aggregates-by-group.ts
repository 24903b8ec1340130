import { avg, avgDistinct, countDistinct, gt, min, sql, sumDistinct } from "drizzle-orm";
import { integer, pgTable, pgView, text } from "drizzle-orm/pg-core";

export const sales = pgTable("sales", { id: integer("id").primaryKey(), amount: integer("amount"), shop: text("shop") });
export const facts = pgView("facts").as((qb) => qb.select({
  shop: sales.shop,
  shops: countDistinct(sales.id).as("shops"),
  sumDistinct: sumDistinct(sales.amount).as("sum_distinct"),
  avg: avg(sales.amount).as("avg"),
  avgDistinct: avgDistinct(sales.amount).as("avg_distinct"),
  min: min(sales.amount).as("min"),
}).from(sales).groupBy(sales.shop).having(({ shops }) => gt(shops, sql`1`)));
