import { relations, sql, type InferSelectModel } from "drizzle-orm";
import {
  bigint, boolean, index, integer, jsonb, pgEnum, pgTable, primaryKey, text, timestamp, uniqueIndex, uuid, varchar,
} from "drizzle-orm/pg-core";

export const memberRole = pgEnum("member_role", ["owner", "admin", "member", "guest"]);
export const invitationStatus = pgEnum("invitation_status", ["pending", "accepted", "revoked", "expired"]);
export const subscriptionStatus = pgEnum("subscription_status", ["trialing", "active", "past_due", "canceled"]);

type Address = { line1: string; line2?: string; city: string; postalCode: string; country: string };

export const user = pgTable("user", {
  id: text("id").primaryKey().$defaultFn(() => crypto.randomUUID()),
  name: text("name").notNull(),
  email: text("email").notNull().unique(),
  emailVerified: boolean("email_verified").notNull().default(false),
  image: text("image"),
  locale: varchar("locale", { length: 10 }).notNull().default("en-US"),
  twoFactorEnabled: boolean("two_factor_enabled").default(false),
  createdAt: timestamp("created_at", { mode: "date" }).notNull().defaultNow(),
  updatedAt: timestamp("updated_at", { mode: "date" }).notNull().defaultNow().$onUpdate(() => new Date()),
});

export const session = pgTable(
  "session",
  {
    id: text("id").primaryKey(),
    expiresAt: timestamp("expires_at").notNull(),
    token: text("token").notNull().unique(),
    ipAddress: text("ip_address"),
    userAgent: text("user_agent"),
    userId: text("user_id").notNull().references(() => user.id, { onDelete: "cascade" }),
    activeOrganizationId: uuid("active_organization_id").references(() => organization.id, { onDelete: "set null" }),
    createdAt: timestamp("created_at").notNull().defaultNow(),
  },
  (table) => ({
    userIdx: index("session_user_idx").on(table.userId),
    organizationIdx: index("session_organization_idx").on(table.activeOrganizationId),
  }),
);

export const account = pgTable(
  "account",
  {
    userId: text("user_id").notNull().references(() => user.id, { onDelete: "cascade" }),
    type: text("type").$type<"oauth" | "oidc" | "email" | "credential">().notNull(),
    provider: text("provider").notNull(),
    providerAccountId: text("provider_account_id").notNull(),
    refreshToken: text("refresh_token"),
    accessToken: text("access_token"),
    expiresAt: integer("expires_at"),
    scope: text("scope"),
    /** @secret */
    password: text("password"),
  },
  (account) => ({
    compoundKey: primaryKey({ columns: [account.provider, account.providerAccountId] }),
    userIdx: index("account_user_idx").on(account.userId),
  }),
);

export const verification = pgTable("verification", {
  identifier: text("identifier").notNull(),
  value: text("value").notNull(),
  expiresAt: timestamp("expires_at").notNull(),
}, (vt) => ({ pk: primaryKey({ name: "verification_pk", columns: [vt.identifier, vt.value] }) }));

export const organization = pgTable("organization", {
  id: uuid("id").primaryKey().defaultRandom(),
  name: varchar("name", { length: 120 }).notNull(),
  slug: varchar("slug", { length: 64 }).notNull().unique("organization_slug_key"),
  logo: text("logo"),
  billingAddress: jsonb("billing_address").$type<Address>(),
  settings: jsonb("settings").$type<Record<string, unknown>>().notNull().default({ theme: "system", features: ["sso", "audit"], limits: { seats: 5 } }),
  createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
  archivedAt: timestamp("archived_at", { withTimezone: true }),
});

export const member = pgTable("member", {
  organizationId: uuid("organization_id").notNull().references(() => organization.id, { onDelete: "cascade" }),
  userId: text("user_id").notNull().references(() => user.id, { onDelete: "cascade" }),
  role: memberRole("role").notNull().default("member"),
  joinedAt: timestamp("joined_at", { withTimezone: true }).notNull().defaultNow(),
}, (t) => ({
  pk: primaryKey({ columns: [t.organizationId, t.userId] }),
  byUser: index().on(t.userId),
}));

export const invitation = pgTable("invitation", {
  id: uuid("id").primaryKey().defaultRandom(),
  organizationId: uuid("organization_id").notNull().references(() => organization.id, { onDelete: "cascade" }),
  inviterId: text("inviter_id").references(() => user.id, { onDelete: "set null" }),
  email: text("email").notNull(),
  role: memberRole("role").notNull().default("guest"),
  status: invitationStatus("status").notNull().default("pending"),
  expiresAt: timestamp("expires_at", { withTimezone: true }).notNull().default(sql`now() + interval '7 days'`),
}, (t) => ({
  openOnce: uniqueIndex("invitation_open_once").on(t.organizationId, sql`lower(${t.email})`).where(sql`${t.status} = 'pending'`),
}));

export const plan = pgTable("plan", {
  id: varchar("id", { length: 32 }).primaryKey(),
  title: text("title").notNull(),
  monthlyCents: integer("monthly_cents").notNull().default(0),
  yearlyCents: integer("yearly_cents"),
  features: text("features").array().notNull().default([]),
  isPublic: boolean("is_public").notNull().default(true),
});

export const subscription = pgTable("subscription", {
  id: uuid("id").primaryKey().defaultRandom(),
  organizationId: uuid("organization_id").notNull().unique().references(() => organization.id, { onDelete: "cascade" }),
  planId: varchar("plan_id", { length: 32 }).notNull().references(() => plan.id, { onDelete: "restrict", onUpdate: "cascade" }),
  status: subscriptionStatus("status").notNull(),
  seats: integer("seats").notNull().default(1),
  externalId: text("external_id").unique(),
  currentPeriodEnd: timestamp("current_period_end", { withTimezone: true, precision: 3 }),
  cancelAtPeriodEnd: boolean("cancel_at_period_end").notNull().default(false),
}, (t) => ({ planIdx: index("subscription_plan_idx").on(t.planId, t.status) }));

export const usageRecord = pgTable("usage_record", {
  id: bigint("id", { mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
  subscriptionId: uuid("subscription_id").notNull().references(() => subscription.id, { onDelete: "cascade" }),
  meter: text("meter", { enum: ["requests", "storage", "seats"] }).notNull(),
  quantity: bigint("quantity", { mode: "bigint" }).notNull().default(sql`0`),
  recordedAt: timestamp("recorded_at", { withTimezone: true }).notNull().defaultNow(),
}, (t) => ({ byMeter: index("usage_by_meter").on(t.subscriptionId, t.meter, t.recordedAt.desc()) }));

export const apiKey = pgTable("api_key", {
  id: uuid("id").primaryKey().defaultRandom(),
  organizationId: uuid("organization_id").notNull().references(() => organization.id, { onDelete: "cascade" }),
  createdBy: text("created_by").references(() => user.id, { onDelete: "set null" }),
  name: text("name").notNull(),
  prefix: varchar("prefix", { length: 12 }).notNull(),
  hash: text("hash").notNull().unique(),
  scopes: text("scopes").array().notNull().default(["read"]),
  lastUsedAt: timestamp("last_used_at", { withTimezone: true }),
  revokedAt: timestamp("revoked_at", { withTimezone: true }),
}, (t) => ({ live: index("api_key_live").on(t.organizationId, t.prefix).where(sql`${t.revokedAt} is null`) }));

export const auditEvent = pgTable("audit_event", {
  id: uuid("id").primaryKey().defaultRandom(),
  organizationId: uuid("organization_id").notNull().references(() => organization.id, { onDelete: "cascade" }),
  actorId: text("actor_id").references(() => user.id, { onDelete: "set null" }),
  action: text("action").notNull(),
  target: jsonb("target").notNull().default({}),
  at: timestamp("at", { withTimezone: true }).notNull().defaultNow(),
}, (t) => ({
  recent: index("audit_recent").on(t.organizationId, t.at.desc().nullsLast()),
  byTarget: index("audit_by_target").using("gin", t.target),
}));

export const userRelations = relations(user, ({ many }) => ({ sessions: many(session), accounts: many(account), memberships: many(member) }));
export const sessionRelations = relations(session, ({ one }) => ({ user: one(user, { fields: [session.userId], references: [user.id] }) }));
export const memberRelations = relations(member, ({ one }) => ({
  user: one(user, { fields: [member.userId], references: [user.id] }),
  organization: one(organization, { fields: [member.organizationId], references: [organization.id] }),
}));
export const organizationRelations = relations(organization, ({ many, one }) => ({
  members: many(member),
  invitations: many(invitation),
  subscription: one(subscription),
}));

export type User = InferSelectModel<typeof user>;
export type Organization = typeof organization.$inferSelect;
export type NewInvitation = typeof invitation.$inferInsert;
