import { sql } from "drizzle-orm";
import { integer, pgTable, pgView, text } from "drizzle-orm/pg-core";

export const users = pgTable("users", { id: integer("id").primaryKey(), name: text("name"), age: integer("age") });
export const adults = pgView("adults", { id: integer("id").notNull(), name: text("name") }).as(sql`select id, name from users where age >= 18`);
export const linked = pgView("linked", { id: integer("id") }).as(sql`select ${users.id} from ${users} where ${users.age} < 18`);
