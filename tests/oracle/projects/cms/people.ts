import { pgTable, uniqueIndex } from "drizzle-orm/pg-core";
import { sql } from "drizzle-orm";

export const authors = pgTable("authors", (t) => ({
  id: t.serial().primaryKey(),
  displayName: t.varchar({ length: 100 }).notNull(),
  handle: t.varchar({ length: 40 }).notNull(),
  bioMarkdown: t.text(),
  avatarUrl: t.text(),
  socialLinks: t.jsonb().$type<{ site: string; url: string }[]>().default([]).notNull(),
  isStaff: t.boolean().default(false).notNull(),
  joinedOn: t.date().defaultNow().notNull(),
}), (table) => [uniqueIndex("authors_handle").on(sql`lower(${table.handle})`)]);

export const teams = pgTable("teams", (t) => ({ id: t.serial().primaryKey(), teamName: t.text().notNull().unique() }));

export const teamAuthors = pgTable("team_authors", (t) => ({
  teamId: t.integer().notNull().references(() => teams.id, { onDelete: "cascade" }),
  authorId: t.integer().notNull().references(() => authors.id, { onDelete: "cascade" }),
  isLead: t.boolean().notNull().default(false),
}), ({ teamId, authorId }) => [uniqueIndex().on(teamId, authorId)]);
