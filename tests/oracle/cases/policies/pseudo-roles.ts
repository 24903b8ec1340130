import { integer, pgPolicy, pgTable } from "drizzle-orm/pg-core";

export const docs = pgTable("docs", { id: integer("id").primaryKey() }, () => [
  pgPolicy("everybody", { to: "public" }),
  pgPolicy("me", { to: "current_user", for: "select" }),
  pgPolicy("session", { to: "session_user", for: "update" }),
  pgPolicy("role", { to: "current_role", for: "delete" }),
]);
