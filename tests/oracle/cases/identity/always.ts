import { bigint, integer, pgTable, text } from "drizzle-orm/pg-core";

export const users = pgTable("users", {
  id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
  name: text("name"),
});
export const logs = pgTable("logs", { id: bigint("id", { mode: "number" }).generatedAlwaysAsIdentity().primaryKey() });
