import { eq, sql } from "drizzle-orm";
import { integer, pgTable, pgView, text } from "drizzle-orm/pg-core";

export const users = pgTable("users", { id: integer("id").primaryKey(), name: text("name"), age: integer("age") });
export const inner = pgView("inner_view").as((qb) => {
  const sub = qb.select({ id: users.id, double: sql<number>`${users.age} * 2`.as("double") }).from(users).as("sub");
  return qb.select({ id: sub.id, double: sub.double }).from(sub);
});
export const joined = pgView("joined_view").as((qb) => {
  const sub = qb.select({ id: users.id }).from(users).as("others");
  return qb.select({ name: users.name }).from(users).leftJoin(sub, eq(users.id, sub.id));
});
