import { sql } from "drizzle-orm";
import { integer, pgTable, pgView, text } from "drizzle-orm/pg-core";

export const users = pgTable("users", { id: integer("id").primaryKey(), name: text("name"), age: integer("age") });
export const computed = pgView("computed").as((qb) => qb.select({
  id: users.id,
  upper: sql<string>`upper(${users.name})`.as("upper"),
  bracket: sql<string>`case when ${users.age} < 18 then 'young' else 'old' end`.as("bracket"),
  constant: sql<number>`42`.as("constant"),
  mapped: sql`${users.age} + 1`.mapWith(Number).as("mapped"),
}).from(users));
