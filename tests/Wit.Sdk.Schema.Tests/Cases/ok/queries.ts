import { pgTable, pgView, pgMaterializedView, pgSchema, alias, integer, text, timestamp, QueryBuilder } from "drizzle-orm/pg-core";
import { eq, gt, and, sql, count, max, desc, asc, isNull, getTableColumns, inArray } from "drizzle-orm";
export const app = pgSchema("app");
export const users = pgTable("users", { id: integer("id").primaryKey(), name: text("name").notNull().default("x"), managerId: integer("manager_id"), deletedAt: timestamp("deleted_at") });
export const posts = app.table("posts", { id: integer("id").primaryKey(), userId: integer("user_id").notNull(), title: text("title") });
export const tags = pgTable("tags", { tag: text("tag").notNull(), ownerId: integer("owner_id").notNull() });
/** All of them. */
export const whole = pgView("whole").as((qb) => qb.select().from(users));
export const live = pgView("live").as((qb) => qb.select({ id: users.id, upper: sql<string>`upper(${users.name})`.as("upper") }).from(users).where(isNull(users.deletedAt)));
export const joined = pgView("joined").as((qb) => qb.select({ id: users.id, title: posts.title, total: count(posts.id).as("total"), top: max(posts.id).as("top") })
  .from(users).leftJoin(posts, eq(posts.userId, users.id)).where(and(gt(users.id, 5), eq(users.name, "it's"))).groupBy(users.id, posts.title).having(({ total }) => gt(total, 1))
  .orderBy(desc(users.id), asc(posts.title)).limit(10).offset(5));
const manager = alias(users, "manager");
export const managers = pgMaterializedView("managers").withNoData().as((qb) => qb.selectDistinct({ id: users.id, boss: manager.name }).from(users).innerJoin(manager, eq(users.managerId, manager.id)));
export const nested = app.view("nested").as((qb) => {
  const recent = qb.select({ userId: posts.userId, n: sql<number>`count(*)`.as("n") }).from(posts).groupBy(posts.userId).as("recent");
  return qb.select({ name: users.name, n: recent.n }).from(users).leftJoin(recent, eq(recent.userId, users.id));
});
export const common = pgView("common").as((qb) => {
  const ids = qb.$with("ids").as(qb.select({ id: users.id }).from(users).where(gt(users.id, 1)));
  return qb.with(ids).select({ id: ids.id }).from(ids);
});
export const ofView = pgView("of_view").as((qb) => qb.select({ id: live.id, upper: live.upper }).from(live).where(gt(live.id, 3)));
export const made = pgView("made").with({ checkOption: "cascaded", securityBarrier: true }).as(new QueryBuilder().select({ ...getTableColumns(users) }).from(users).where(inArray(users.id, [1, 2])));
export const both = pgView("both").as((qb) => qb.select({ id: users.id }).from(users).union(qb.select({ id: posts.id }).from(posts)));
export const all = pgView("all_of_both").as((qb) => qb.select().from(users).innerJoin(tags, eq(tags.ownerId, users.id)));
