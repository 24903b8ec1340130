import { integer, jsonb, pgTable, text, timestamp, uuid } from "drizzle-orm/pg-core";

export const rows = pgTable("rows", {
  id: uuid("id").primaryKey().$defaultFn(() => crypto.randomUUID()),
  slug: text("slug").notNull().$default(() => "slug"),
  at: timestamp("at").$defaultFn(() => new Date()),
  number: integer("number").$defaultFn(() => 7),
  list: jsonb("list").$default(() => []),
});
