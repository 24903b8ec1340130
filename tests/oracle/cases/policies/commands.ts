import { sql } from "drizzle-orm";
import { integer, pgPolicy, pgTable, text } from "drizzle-orm/pg-core";

export const docs = pgTable("docs", { id: integer("id").primaryKey(), owner: text("owner") }, () => [
  pgPolicy("all", { for: "all", using: sql`true`, withCheck: sql`true` }),
  pgPolicy("read", { for: "select", using: sql`true` }),
  pgPolicy("add", { for: "insert", withCheck: sql`owner is not null` }),
  pgPolicy("change", { for: "update", using: sql`owner = current_user`, withCheck: sql`owner = current_user` }),
  pgPolicy("remove", { for: "delete", using: sql`owner = current_user` }),
]);
