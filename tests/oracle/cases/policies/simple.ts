import { sql } from "drizzle-orm";
import { integer, pgPolicy, pgTable, text } from "drizzle-orm/pg-core";

export const docs = pgTable("docs", { id: integer("id").primaryKey(), owner: text("owner") }, (t) => [
  pgPolicy("everything"),
  pgPolicy("own rows", { using: sql`${t.owner} = current_user` }),
]);
