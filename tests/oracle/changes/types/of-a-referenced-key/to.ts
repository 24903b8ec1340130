import { pgTable, integer, bigint } from "drizzle-orm/pg-core";

export const owners = pgTable("owners", {
  id: bigint("id", { mode: "number" }).primaryKey(),
});

export const things = pgTable("things", {
  id: integer("id").primaryKey(),
  ownerId: bigint("owner_id", { mode: "number" }).references(() => owners.id),
});
