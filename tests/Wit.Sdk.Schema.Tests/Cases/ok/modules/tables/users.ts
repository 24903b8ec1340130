import { pgTable, text } from "drizzle-orm/pg-core";
import { relations } from "drizzle-orm";
import { id } from "../shared";
import { roles } from "../enums";
import { posts } from "./posts";
export const users = pgTable("users", { id: id(), role: roles("role").notNull(), pinned: text("pinned").references(() => posts.slug) });
export const usersRelations = relations(users, ({ many }) => ({ posts: many(posts) }));
