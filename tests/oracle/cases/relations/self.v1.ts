import { defineRelations } from "drizzle-orm";
import { integer, pgTable, type AnyPgColumn } from "drizzle-orm/pg-core";

export const people = pgTable("people", { id: integer("id").primaryKey(), managerId: integer("manager_id").references((): AnyPgColumn => people.id) });
export const treeRelations = defineRelations({ people }, ({ one, many, people }) => ({
  people: {
    manager: one.people({ from: people.managerId, to: people.id, alias: "management" }),
    reports: many.people({ alias: "management" }),
  },
}));
