import { sql } from "drizzle-orm";
import { foreignKey, index, pgTable, primaryKey, unique, type AnyPgColumn } from "drizzle-orm/pg-core";
import { Locale, Workflow } from "../locale";
import { authors } from "../people";
import { edited, locale, workflowState } from "./shared";

export { locale, workflowState } from "./shared";

export const contentTypes = pgTable("content_types", (t) => ({
  id: t.serial().primaryKey(),
  apiName: t.varchar({ length: 60 }).notNull().unique(),
  fieldSchema: t.jsonb().notNull().default({ fields: [] }),
  isSingleton: t.boolean().notNull().default(false),
  ...edited(),
}));

export const entries = pgTable("entries", (t) => ({
  id: t.uuid().defaultRandom().primaryKey(),
  contentTypeId: t.integer().notNull().references(() => contentTypes.id, { onDelete: "cascade" }),
  parentEntryId: t.uuid().references((): AnyPgColumn => entries.id, { onDelete: "set null" }),
  authorId: t.integer().references(() => authors.id, { onDelete: "set null" }),
  state: workflowState().notNull().default(Workflow.Draft),
  defaultLocale: locale().notNull().default(Locale.English),
  publishAt: t.timestamp({ withTimezone: true, mode: "string" }),
  pathSegments: t.text().array().notNull().default([]),
  ...edited(),
}), (table) => {
  const byType = index("entries_by_type").on(table.contentTypeId, table.state);
  return [byType, index().on(table.parentEntryId), index("entries_scheduled").on(table.publishAt).where(sql`${table.state} = 'review'`)];
});

export const entryVersions = pgTable("entry_versions", (t) => ({
  entryId: t.uuid().notNull(),
  versionNumber: t.integer().notNull(),
  locale: locale().notNull(),
  title: t.text().notNull(),
  bodyBlocks: t.jsonb().notNull().default([]),
  searchText: t.text().generatedAlwaysAs(sql`lower(title)`),
  createdBy: t.integer(),
  createdAt: t.timestamp({ withTimezone: true }).defaultNow().notNull(),
}), (table) => [
  primaryKey({ columns: [table.entryId, table.versionNumber, table.locale] }),
  foreignKey({ columns: [table.entryId], foreignColumns: [entries.id] }).onDelete("cascade"),
  foreignKey({ name: "entry_versions_created_by", columns: [table.createdBy], foreignColumns: [authors.id] }).onDelete("set null").onUpdate("cascade"),
]);

export const redirects = pgTable("redirects", (t) => ({
  id: t.bigserial({ mode: "number" }).primaryKey(),
  fromPath: t.text().notNull(),
  toEntryId: t.uuid().references(() => entries.id, { onDelete: "cascade" }),
  statusCode: t.smallint().notNull().default(301),
  locale: locale(),
}), (table) => [unique("redirects_from").on(table.fromPath, table.locale).nullsNotDistinct()]);
