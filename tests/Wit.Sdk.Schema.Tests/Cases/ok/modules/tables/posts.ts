import { pgTable, text, uuid } from "drizzle-orm/pg-core";
import { id } from "../shared";
import { users } from "./users";
export const posts = pgTable("posts", { id: id(), slug: text("slug").unique(), author: uuid("author").references(() => users.id) });
