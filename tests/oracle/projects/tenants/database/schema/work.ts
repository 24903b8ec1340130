import { sql } from "drizzle-orm";
import { bigint, index, jsonb, pgPolicy, pgTable, text, timestamp, uuid, varchar } from "drizzle-orm/pg-core";
import { tenantPolicies } from "../lib/policies";
import { at, members, projects, tenantId } from "./core";

export const documents = pgTable("documents", {
  id: uuid("id").primaryKey().defaultRandom(),
  tenantId: tenantId(),
  projectId: uuid("project_id").notNull().references(() => projects.id, { onDelete: "cascade" }),
  title: varchar("title", { length: 300 }).notNull(),
  content: jsonb("content").notNull().default(sql`'{"blocks": []}'::jsonb`),
  lockedBy: uuid("locked_by").references(() => members.id, { onDelete: "set null" }),
  lockedUntil: timestamp("locked_until", { withTimezone: true }),
  updatedAt: at("updated_at").$onUpdate(() => new Date()),
}, (t) => [index("documents_project").on(t.tenantId, t.projectId), ...tenantPolicies("documents", t.tenantId)]);

export const comments = pgTable("comments", {
  id: uuid("id").primaryKey().defaultRandom(),
  tenantId: tenantId(),
  documentId: uuid("document_id").notNull().references(() => documents.id, { onDelete: "cascade" }),
  authorId: uuid("author_id").references(() => members.id, { onDelete: "set null" }),
  body: text("body").notNull(),
  createdAt: at("created_at"),
}, (t) => [index("comments_document").on(t.documentId, t.createdAt), ...tenantPolicies("comments", t.tenantId)]);

export const activity = pgTable("activity", {
  id: bigint("id", { mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
  tenantId: tenantId(),
  verb: text("verb").notNull(),
  details: jsonb("details"),
  at: at("at"),
}, (t) => [index("activity_recent").on(t.tenantId, t.at.desc()), ...tenantPolicies("activity", t.tenantId, { readonly: true })]);

export const secrets = pgTable("secrets", { name: text("name").primaryKey(), value: text("value").notNull() }).enableRLS();

export const announcements = pgTable("announcements", { id: uuid("id").primaryKey().defaultRandom(), text: text("text").notNull(), shown: at("shown") });
export const announcementsPolicy = pgPolicy("announcements_public", { for: "select", to: "public", using: sql`shown <= now()` }).link(announcements);
