import { sql } from "drizzle-orm";
import { integer, pgPolicy, pgTable, text } from "drizzle-orm/pg-core";

export const docs = pgTable.withRLS("docs", { id: integer("id").primaryKey(), owner: text("owner") }, () => [pgPolicy("own", { using: sql`owner = current_user` })]);
export const bare = pgTable.withRLS("bare", { id: integer("id").primaryKey() });
