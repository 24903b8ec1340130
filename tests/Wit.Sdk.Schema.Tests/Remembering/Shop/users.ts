import { relations } from "drizzle-orm";
import { index, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { audited, key } from "./columns";
import * as order from "./orders";

/** Who buys. */
export const users = pgTable("users", {
  id: key(),
  email: text("email").notNull().unique(),
  nickName: text("nick_name"),
  ...audited,
}, (t) => [uniqueIndex("users_email_index").on(t.email), index().on(t.nickName)]);
users.enableRLS();

export const usersRelations = relations(users, ({ many }) => ({
  orders: many(order.orders),
}));

export type User = typeof users.$inferSelect;
