import { integer, pgTable, text, varchar } from "drizzle-orm/pg-core";

export const users = pgTable("users", {
  id: integer("id").primaryKey(),
  email: text("email").notNull().unique(),
  handle: text("handle").unique("users_handle"),
  phone: varchar("phone", { length: 20 }).unique("Phone Once"),
});
