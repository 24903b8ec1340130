import { sql } from "drizzle-orm";
import { boolean, index, pgEnum, pgPolicy, pgTable, primaryKey, text, timestamp, unique, uuid } from "drizzle-orm/pg-core";
import { tenantPolicies } from "../lib/policies";
import { appRole } from "./roles";

export const seat = pgEnum("seat", ["viewer", "editor", "manager"]);

const pk = () => uuid("id").primaryKey().default(sql`gen_random_uuid()`);
export const tenantId = () => uuid("tenant_id").notNull().references(() => tenants.id, { onDelete: "cascade" });
export const at = (name: string) => timestamp(name, { withTimezone: true }).notNull().defaultNow();

export const tenants = pgTable("tenants", {
  id: pk(),
  name: text("name").notNull(),
  region: text("region", { enum: ["eu", "us", "apac"] }).notNull().default("eu"),
  suspended: boolean("suspended").notNull().default(false),
  createdAt: at("created_at"),
}, () => [pgPolicy("tenants_self", { for: "select", to: appRole, using: sql`id = current_setting('app.tenant_id', true)::uuid` })]);

export const members = pgTable("members", {
  id: pk(),
  tenantId: tenantId(),
  email: text("email").notNull(),
  seat: seat("seat").notNull().default("viewer"),
  invitedAt: at("invited_at"),
}, (t) => [unique("members_email").on(t.tenantId, t.email), ...tenantPolicies("members", t.tenantId)]);

export const projects = pgTable("projects", {
  id: pk(),
  tenantId: tenantId(),
  ownerId: uuid("owner_id").references(() => members.id, { onDelete: "set null" }),
  title: text("title").notNull(),
  archived: boolean("archived").notNull().default(false),
  createdAt: at("created_at"),
}, (t) => [index("projects_tenant").on(t.tenantId, t.createdAt), index().on(t.ownerId), ...tenantPolicies("projects", t.tenantId, { extra: sql`not ${t.archived}` })]);

export const projectMembers = pgTable("project_members", {
  projectId: uuid("project_id").notNull().references(() => projects.id, { onDelete: "cascade" }),
  memberId: uuid("member_id").notNull().references(() => members.id, { onDelete: "cascade" }),
  tenantId: tenantId(),
}, (t) => [primaryKey({ columns: [t.projectId, t.memberId] }), index().on(t.memberId), index().on(t.tenantId), ...tenantPolicies("project_members", t.tenantId)]);
