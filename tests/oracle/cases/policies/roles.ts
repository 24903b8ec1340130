import { sql } from "drizzle-orm";
import { integer, pgPolicy, pgRole, pgTable } from "drizzle-orm/pg-core";

export const reader = pgRole("wit_oracle_role_reader");
export const writer = pgRole("wit_oracle_role_writer");
export const docs = pgTable("docs", { id: integer("id").primaryKey() }, () => [
  pgPolicy("one", { to: reader, for: "select", using: sql`true` }),
  pgPolicy("many", { to: [writer, reader], for: "insert", withCheck: sql`true` }),
  pgPolicy("mixed", { to: ["public", writer], for: "delete", using: sql`true` }),
]);
