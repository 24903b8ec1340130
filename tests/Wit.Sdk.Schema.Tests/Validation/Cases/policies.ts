import { integer, pgPolicy, pgTable } from "drizzle-orm/pg-core";
import { sql } from "drizzle-orm";

export const notes = pgTable("notes", { id: integer("id").primaryKey() }, () => [
  pgPolicy("insert_using", { for: "insert", using: sql`true` }),
  pgPolicy("select_check", { for: "select", withCheck: sql`true` }),
  pgPolicy("delete_check", { for: "delete", using: sql`true`, withCheck: sql`true` }),
  pgPolicy("misspelled", { for: "udpate", using: sql`true` }),
  pgPolicy("unknown", { as: "strict", using: sql`true` }),
  pgPolicy("good_all", { using: sql`true`, withCheck: sql`true` }),
  pgPolicy("good_update", { for: "update", as: "restrictive", using: sql`true`, withCheck: sql`true` }),
]);
