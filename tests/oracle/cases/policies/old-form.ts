import { sql } from "drizzle-orm";
import { integer, pgPolicy, pgTable } from "drizzle-orm/pg-core";

export const docs = pgTable("docs", { id: integer("id").primaryKey() }, () => ({
  read: pgPolicy("read_docs", { for: "select", using: sql`true` }),
  write: pgPolicy("write_docs", { for: "insert", withCheck: sql`false` }),
}));
