// casing: snake_case
import { sql } from "drizzle-orm";
import { integer, pgPolicy, pgTable, text } from "drizzle-orm/pg-core";

export const docs = pgTable("docs", { docId: integer().primaryKey(), ownerName: text() }, (t) => [
  pgPolicy("own_docs", { for: "select", using: sql`${t.ownerName} = current_user` }),
  pgPolicy("add_docs", { for: "insert", withCheck: sql`${t.ownerName} is not null` }),
]);
