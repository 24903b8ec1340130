import { customType, foreignKey, index, integer, jsonb, pgSchema, primaryKey, text, timestamp, unique, uniqueIndex } from "drizzle-orm/pg-core";
import { asc, desc, sql, type SQL } from "drizzle-orm";

const tsvector = customType<{ data: string; configRequired: true; config: { sources: string[]; weighted?: boolean } }>({ dataType: () => "tsvector" });
const range = <T extends "date" | "int4" | "tstz">(kind: T) => customType<{ data: [string, string] }>({ dataType() { return `${kind}range`; } });
const int4range = range("int4");
const lower = (target: any): SQL => sql`lower(${target})`;
export const app = pgSchema("app-data");
export const locale = app.enum("locale", ["en", "de"]);

export const documents = app.table("documents", {
  workspace: integer("workspace").notNull(), number: integer("number").notNull(), title: text("title").notNull(), body: text("body").default(""), meta: jsonb("meta").notNull().default(sql`'{}'::jsonb`),
  locale: locale("locale").default("en"), pages: int4range("pages"), expires: timestamp("expires", { withTimezone: true }).default(sql`now() + interval '30 days'`), tags: text("tags").array().notNull().default(sql`'{}'::text[]`),
  search: tsvector("search", { sources: ["title", "body"], weighted: true }).generatedAlwaysAs((): SQL => sql`setweight(to_tsvector('simple', ${documents.title}), 'A') || to_tsvector('simple', coalesce(${documents.body}, ''))`),
}, (t) => [
  primaryKey({ columns: [t.workspace, t.number] }),
  index("documents_search").using("gin", t.search), index("documents_meta").using("gin", t.meta.op("jsonb_path_ops")), index("documents_tags").using("gin", t.tags).with({ fastupdate: false }),
  index("documents_pages").using("gist", t.pages), index("documents_brin").using("brin", t.expires).with({ pages_per_range: 32 }), index("documents_hash").using("hash", t.title),
  uniqueIndex("documents_title").on(t.workspace, lower(t.title)).where(sql`${t.locale} = 'en' and ${t.meta} ->> 'hidden' is null`),
  index("documents_order").on(t.workspace.asc().nullsFirst(), t.expires.desc().nullsLast(), sql`(${t.meta} ->> 'rank')`), index().on(t.locale, t.title), unique("by_pages").on(t.pages, t.number).nullsNotDistinct(),
]);
export const links = app.table("links", { fromWorkspace: integer("from_workspace").notNull(), fromNumber: integer("from_number").notNull(), toWorkspace: integer("to_workspace"), toNumber: integer("to_number"), kind: text("kind", { enum: ["see", "part"] }).notNull() }, (t) => [
  primaryKey({ name: "links_key", columns: [t.fromWorkspace, t.fromNumber, t.kind] }),
  foreignKey({ columns: [t.fromWorkspace, t.fromNumber], foreignColumns: [documents.workspace, documents.number] }).onDelete("cascade").onUpdate("restrict"),
  foreignKey({ name: "links_target", columns: [t.toWorkspace, t.toNumber], foreignColumns: [documents.workspace, documents.number] }).onDelete("set null"),
]);
export const latest = app.materializedView("latest").as((qb) => qb.selectDistinctOn([documents.workspace], { workspace: documents.workspace, title: documents.title, year: sql<number>`extract(year from ${documents.expires})::int`.as("year") }).from(documents).orderBy(asc(documents.workspace), desc(documents.number)));
