import { isNotNull, sql } from "drizzle-orm";
import { QueryBuilder, check, integer, pgTable, pgView, text } from "drizzle-orm/pg-core";

export const users = pgTable("users", { id: integer("id").primaryKey(), name: text("name") }, (t) => [check("named", sql`${t.name}`.getSQL().append(sql` <> ''`))]);
export const mapped = pgView("mapped").as((qb) => qb.select({ id: users.id, n: sql`1`.mapWith(Number).as("n"), s: sql`${users.name}`.mapWith(users.name).as("s") }).from(users));
export const dynamic = pgView("dynamic").as((qb) => qb.select().from(users).$dynamic().where(isNotNull(users.name)));
export const dynamicAgain = pgView("dynamic_again").as((qb) => {
  const query = qb.select({ id: users.id }).from(users).$dynamic();
  return query.limit(3);
});
export const text2 = pgView("as_text", { id: integer("id") }).as(new QueryBuilder().select({ id: users.id }).from(users).getSQL());
