import { eq, sql } from "drizzle-orm";
import { integer, pgTable, pgView, text } from "drizzle-orm/pg-core";

export const users = pgTable("users", { id: integer("id").primaryKey(), name: text("name"), age: integer("age") });
export const older = pgView("older").as((qb) => {
  const adults = qb.$with("adults").as(qb.select().from(users).where(sql`${users.age} >= 18`));
  return qb.with(adults).select().from(adults);
});
export const two = pgView("two").as((qb) => {
  const a = qb.$with("a").as(qb.select({ id: users.id }).from(users));
  const b = qb.$with("b").as(qb.select({ id: users.id, name: users.name }).from(users));
  return qb.with(a, b).select({ id: a.id, name: b.name }).from(a).innerJoin(b, eq(a.id, b.id));
});
