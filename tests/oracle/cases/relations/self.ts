import { relations } from "drizzle-orm";
import { integer, pgTable, type AnyPgColumn } from "drizzle-orm/pg-core";

export const people = pgTable("people", { id: integer("id").primaryKey(), managerId: integer("manager_id").references((): AnyPgColumn => people.id) });
export const peopleRelations = relations(people, ({ one, many }) => ({
  manager: one(people, { fields: [people.managerId], references: [people.id], relationName: "management" }),
  reports: many(people, { relationName: "management" }),
}));
