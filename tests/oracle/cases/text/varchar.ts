import { pgTable, varchar } from "drizzle-orm/pg-core";

export const pages = pgTable("pages", {
  slug: varchar("slug", { length: 64 }).primaryKey(),
  title: varchar("title", { length: 255 }).notNull(),
  free: varchar("free"),
  locale: varchar("locale", { length: 5 }).default("en_GB"),
  unnamed: varchar({ length: 12 }),
  bare: varchar(),
});
