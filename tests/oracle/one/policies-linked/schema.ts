import { sql } from "drizzle-orm";
import { integer, pgPolicy, pgTable, text } from "drizzle-orm/pg-core";

export const docs = pgTable("docs", { id: integer("id").primaryKey(), owner: text("owner") });
export const outside = pgPolicy("outside", { for: "select", using: sql`owner = current_user` }).link(docs);
export const another = pgPolicy("another", { as: "restrictive", for: "update", using: sql`true` }).link(docs);
