import { sql } from "drizzle-orm";
import { integer, pgMaterializedView, pgTable, pgView, text } from "drizzle-orm/pg-core";

export const users = pgTable("users", { id: integer("id").primaryKey(), name: text("name") });
export const view = pgView("by_table", { id: integer("id") }).as(sql`select ${users.id} from ${users} where ${users.name} is not null`);
export const counted = pgMaterializedView("counted", { n: integer("n") }).as(sql`select count(*)::int as n from ${users}`);
