import { pgTable, integer, uuid } from "drizzle-orm/pg-core";

export const things = pgTable("things", {
  id: integer("id").primaryKey(),
  c: uuid("c").notNull().default("11111111-1111-4111-8111-111111111111"),
});
