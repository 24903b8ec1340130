import { integer, pgEnum, pgPolicy, pgRole, pgSchema, pgSequence, pgTable, pgView, text } from "drizzle-orm/pg-core";
import { sql } from "drizzle-orm";
export const app = pgSchema("app");
export const app2 = pgSchema("app2");
export const kept = app2.table("kept", { id: integer("id").primaryKey() });
export const gone = app.table("kept", { id: integer("id").primaryKey() });
export const reader = pgRole("wit_trial_reader");
export const visitor = pgRole("wit_trial_visitor");
export const mood = pgEnum("mood", ["low", "high"]);
export const mood2 = pgEnum("mood2", ["a", "b", "c"]);
export const numbers = pgSequence("numbers", { startWith: 5 });
export const numbers2 = pgSequence("numbers2", { startWith: 50 });
export const people = pgTable("people", { name: text("name"), name2: text("name2"), mood: mood("mood"), mood2: mood2("mood2"), long: text("a_column_name_that_is_nearly_as_long_as_a_name_can_be_in_postgres"), other: text("other") }, (t) => [
  pgPolicy("own", { to: "wit_trial_reader", using: sql`name = 'a'` }),
  pgPolicy("own2", { to: "wit_trial_visitor", using: sql`name2 = 'b'` }),
]);
export const v = pgView("v", { name: text("name") }).as(sql`select name from people`);
export const v2 = pgView("v2", { name2: text("name2") }).as(sql`select name2 from people`);
