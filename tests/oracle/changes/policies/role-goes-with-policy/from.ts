import { pgTable, pgPolicy, pgRole, integer, text } from "drizzle-orm/pg-core";

export const reader = pgRole("wit_trial_reader");

export const things = pgTable("things", {
  id: integer("id").primaryKey(),
  owner: text("owner"),
}, (t) => [pgPolicy("p", { to: reader })]);
