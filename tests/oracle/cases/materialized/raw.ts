import { sql } from "drizzle-orm";
import { bigint, integer, pgMaterializedView, pgTable, text } from "drizzle-orm/pg-core";

export const users = pgTable("users", { id: integer("id").primaryKey(), name: text("name") });
export const counted = pgMaterializedView("counted", { number: bigint("number", { mode: "number" }) }).as(sql`select count(*) as number from users`);
export const names = pgMaterializedView("names", { name: text("name").notNull() }).as(sql`select distinct name from ${users}`);
