import { pgTable, pgPolicy, integer, text } from "drizzle-orm/pg-core";

export const things = pgTable("things", {
  id: integer("id").primaryKey(),
  owner: text("owner"),
}, (t) => [pgPolicy("p", { to: "current_user" })]);
