import { sql } from "drizzle-orm";
import { pgTable, pgPolicy, integer, text } from "drizzle-orm/pg-core";

export const things = pgTable("things", {
  id: integer("id").primaryKey(),
  owner: text("owner"),
}, (t) => [pgPolicy("p", { as: "restrictive", for: "all", to: "current_user", using: sql`owner = current_user`, withCheck: sql`owner is not null` })]);
