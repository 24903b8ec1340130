import { avg, avgDistinct, count, countDistinct, max, min, sum, sumDistinct } from "drizzle-orm";
import { integer, pgTable, pgView, text } from "drizzle-orm/pg-core";

export const sales = pgTable("sales", { id: integer("id").primaryKey(), amount: integer("amount"), shop: text("shop") });
export const facts = pgView("facts").as((qb) => qb.select({
  count: count().as("count"),
  counted: count(sales.amount).as("counted"),
  shops: countDistinct(sales.shop).as("shops"),
  sum: sum(sales.amount).as("sum"),
  sumDistinct: sumDistinct(sales.amount).as("sum_distinct"),
  avg: avg(sales.amount).as("avg"),
  avgDistinct: avgDistinct(sales.amount).as("avg_distinct"),
  max: max(sales.amount).as("max"),
  min: min(sales.amount).as("min"),
}).from(sales));
