// not tried: of two things with one name the model keeps one
import { integer, index, pgEnum, pgRole, pgSequence, pgTable, pgView, text, unique } from "drizzle-orm/pg-core";
import { sql } from "drizzle-orm";

export const readerA = pgRole("wit_rule_reader");
export const readerB = pgRole("wit_rule_reader", { createDb: true });
export const cut = pgTable("columns_cut_alike", {
  id: integer("id").primaryKey(),
  a: text("a_column_whose_name_is_so_long_that_postgresql_keeps_only_a_part_1"),
  b: text("a_column_whose_name_is_so_long_that_postgresql_keeps_only_a_part_2"),
});
export const stateA = pgEnum("state", ["open"]);
export const stateB = pgEnum("state", ["open", "closed"]);
export const users = pgTable("users", { id: integer("id").primaryKey().generatedAlwaysAsIdentity({ name: "numbers" }) });
export const numbers = pgSequence("numbers");
export const usersEnum = pgEnum("users", ["a"]);
export const people = pgView("users", { id: integer("id") }).as(sql`select 1 as id`);
export const longA = pgTable("a_table_whose_name_is_so_long_that_postgresql_keeps_only_a_part_of_it_1", { id: integer("id").primaryKey() });
export const longB = pgTable("a_table_whose_name_is_so_long_that_postgresql_keeps_only_a_part_of_it_2", { id: integer("id").primaryKey() });
