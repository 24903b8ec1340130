import { eq, sql } from "drizzle-orm";
import { alias, integer, pgTable, pgView, text } from "drizzle-orm/pg-core";

export const people = pgTable("people", { id: integer("id").primaryKey(), managerId: integer("manager_id"), name: text("name") });
export const managers = pgView("managers").as((qb) => {
  const manager = alias(people, "manager");
  return qb.select({ id: people.id, boss: sql<string>`${manager.name}`.as("boss") }).from(people).leftJoin(manager, eq(people.managerId, manager.id));
});
const self = alias(people, "self");
export const same = pgView("same_people").as((qb) => qb.select({ id: self.id, name: self.name }).from(self));
