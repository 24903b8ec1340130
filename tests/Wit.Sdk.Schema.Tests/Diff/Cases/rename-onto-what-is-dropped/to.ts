import { integer, pgEnum, pgPolicy, pgRole, pgSchema, pgSequence, pgTable, pgView, text } from "drizzle-orm/pg-core";
import { sql } from "drizzle-orm";
export const app = pgSchema("app");
export const kept = app.table("kept", { id: integer("id").primaryKey() });
export const reader = pgRole("wit_trial_reader");
export const mood = pgEnum("mood", ["a", "b"]);
export const numbers = pgSequence("numbers", { startWith: 50 });
export const people = pgTable("people", { name: text("name"), mood: mood("mood2"), long: text("a_column_name_that_is_nearly_as_long_as_a_name_can_be_in_postgres") }, (t) => [
  pgPolicy("own", { to: "wit_trial_reader", using: sql`name = 'b'` }),
]);
export const v = pgView("v", { name: text("name") }).as(sql`select name from people`);
