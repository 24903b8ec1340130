import { sql } from "drizzle-orm";
import { integer, pgPolicy, pgTable, text } from "drizzle-orm/pg-core";

export const docs = pgTable("docs", { id: integer("id").primaryKey(), owner: text("owner") }, () => [
  pgPolicy("may", { as: "permissive", for: "select", using: sql`true` }),
  pgPolicy("must", { as: "restrictive", for: "select", using: sql`owner is not null` }),
]);
export const notes = pgTable("notes", { id: integer("id").primaryKey() }, () => [pgPolicy("must", { as: "restrictive", using: sql`id > 0` }), pgPolicy("may", { as: "permissive" })]);
