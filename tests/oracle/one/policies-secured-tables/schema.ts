import { sql } from "drizzle-orm";
import { integer, pgPolicy, pgTable, text } from "drizzle-orm/pg-core";

export const docs = pgTable("docs", { id: integer("id").primaryKey(), owner: text("owner") }, () => [pgPolicy("own", { using: sql`owner = current_user` })]).enableRLS();
export const bare = pgTable("bare", { id: integer("id").primaryKey() }).enableRLS();
