import { boolean, index, pgTable, uuid } from "drizzle-orm/pg-core";

export const rows = pgTable("rows", (t) => ({
  id: t.integer("id").primaryKey(),
  name: t.varchar({ length: 20 }).notNull(),
  at: t.timestamp("at", { withTimezone: true }).defaultNow(),
  tags: t.text().array(),
}));
export const more = pgTable("more", ({ uuid, boolean }) => ({ id: uuid("id").primaryKey().defaultRandom(), flag: boolean("flag") }), (t) => [index().on(t.flag)]);
