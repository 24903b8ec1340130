import { pgTable, integer, type AnyPgColumn } from "drizzle-orm/pg-core";

export const hens = pgTable("hens", {
  id: integer("id").primaryKey(),
  eggId: integer("egg_id").references((): AnyPgColumn => eggs.id),
});

export const eggs = pgTable("eggs", {
  id: integer("id").primaryKey(),
  henId: integer("hen_id").references((): AnyPgColumn => hens.id),
});
