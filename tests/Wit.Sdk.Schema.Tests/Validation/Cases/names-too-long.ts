// hints
import { check, foreignKey, index, integer, pgEnum, pgPolicy, pgSchema, pgSequence, pgTable, pgView, text, unique } from "drizzle-orm/pg-core";
import { sql } from "drizzle-orm";

export const schema = pgSchema("a_schema_whose_name_is_longer_than_what_postgresql_keeps_of_a_name");
export const tooLong = pgTable("größe_größe_größe_größe_größe_größe_größe_größe_größe", { id: integer("id").primaryKey() });
export const type = pgEnum("an_enum_whose_name_is_longer_than_what_postgresql_keeps_of_a_name", ["a"]);
export const sequence = pgSequence("a_sequence_whose_name_is_longer_than_what_postgresql_keeps_of_it");
export const view = pgView("a_view_whose_name_is_longer_than_what_postgresql_keeps_of_a_name_", { id: integer("id") }).as(sql`select 1 as id`);
export const table = pgTable("größe_größe_größe_größe_größe_größe_größe", {
  id: integer("id").primaryKey(),
  first: integer("first").unique(),
  second: text("a_column_whose_name_is_longer_than_what_postgresql_keeps_of_a_name"),
}, (t) => [
  index().on(t.first, t.id),
  index("an_index_whose_name_is_longer_than_what_postgresql_keeps_of_a_name").on(t.id, t.first),
  unique("a_constraint_whose_name_is_longer_than_what_postgresql_keeps_of_it").on(t.first, t.second),
  check("a_check_whose_name_is_longer_than_what_postgresql_keeps_of_a_name_", sql`true`),
  pgPolicy("a_policy_whose_name_is_longer_than_what_postgresql_keeps_of_a_name"),
]);
