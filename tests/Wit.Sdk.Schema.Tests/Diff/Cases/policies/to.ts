import { integer, pgPolicy, pgTable, text } from "drizzle-orm/pg-core";
import { sql } from "drizzle-orm";
export const t = pgTable("t", { id: integer("id"), owner: text("owner") }, (t) => [
  pgPolicy("kept", { for: "select", using: sql`true` }),
  pgPolicy("changed", { for: "select", to: ["current_user", "public"], using: sql`${t.owner} = current_user` }),
  pgPolicy("rebuilt", { for: "all", using: sql`true` }),
  pgPolicy("born", { as: "restrictive", for: "insert", withCheck: sql`id > 0` }),
]);
export const u = pgTable("u", { id: integer("id") });
