import { alias, integer, pgTable, pgView, text, union } from "drizzle-orm/pg-core";
import { aliasedTable, count, desc, eq, exists, gt, isNotNull, max, or, sql } from "drizzle-orm";

export const people = pgTable("people", { id: integer("id").primaryKey(), boss: integer("boss"), name: text("name").notNull() });
const chief = aliasedTable(people, "chief");
export const aChart = pgView("a_chart").as((qb) => qb.select({ id: people.id, boss: sql<string>`${chief.name}`.as("boss_name") }).from(people).leftJoin(chief, eq(people.boss, chief.id)));
export const bCounts = pgView("b_counts").as((qb) => {
  const counted = qb.select({ boss: people.boss, n: count().as("n"), last: max(people.name).as("last") }).from(people).groupBy(people.boss).as("counted");
  return qb.select({ boss: counted.boss, n: counted.n }).from(counted).where(or(gt(counted.n, sql`1`), isNotNull(counted.boss))).orderBy(desc(counted.n));
});
export const cWith = pgView("c_with").as((qb) => {
  const named = qb.$with("named").as(qb.select({ id: people.id, upper: sql<string>`upper(${people.name})`.as("upper") }).from(people));
  return qb.with(named).select({ id: named.id, upper: named.upper }).from(named);
});
export const dBoth = pgView("d_both").as((qb) => union(qb.select({ id: people.id }).from(people), qb.select({ id: aChart.id }).from(aChart)));
export const eBosses = pgView("e_bosses").as((qb) => {
  const other = alias(people, "other");
  return qb.select({ name: people.name }).from(people).where(exists(qb.select({ one: sql`1` }).from(other).where(eq(other.boss, people.id))));
});
