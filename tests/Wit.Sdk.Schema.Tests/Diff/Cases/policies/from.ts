import { integer, pgPolicy, pgTable, text } from "drizzle-orm/pg-core";
import { sql } from "drizzle-orm";
export const t = pgTable("t", { id: integer("id"), owner: text("owner") }, (t) => [
  pgPolicy("kept", { for: "select", using: sql`true` }),
  pgPolicy("changed", { for: "select", using: sql`true` }),
  pgPolicy("rebuilt", { for: "all", using: sql`true`, withCheck: sql`true` }),
  pgPolicy("gone", { for: "all" }),
]);
export const u = pgTable("u", { id: integer("id") }).enableRLS();
