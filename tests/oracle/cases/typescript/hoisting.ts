import { integer, pgTable, text } from "drizzle-orm/pg-core";

export const rows = pgTable("rows", { id: integer("id").primaryKey(), ...later(), name: text("name").default(constantLater()) });
function later() {
  return { later: text("later") };
}
function constantLater() {
  return "hoisted";
}
