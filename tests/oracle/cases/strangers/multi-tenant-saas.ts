import { type AnyPgColumn, boolean, check, customType, foreignKey, index, integer, jsonb, pgEnum, pgTable, primaryKey, text, timestamp, unique, uniqueIndex, uuid, varchar } from "drizzle-orm/pg-core";
import { relations, sql, type InferSelectModel } from "drizzle-orm";

const ROLES = { owner: "owner", admin: "admin", member: "member" } as const satisfies Record<string, string>;
type Role = (typeof ROLES)[keyof typeof ROLES];
export const memberRole = pgEnum("member_role", Object.values(ROLES) as [Role, ...Role[]]);
export const PLAN_TIERS = ["free", "pro", "enterprise"] as const;
export const planTier = pgEnum("plan_tier", PLAN_TIERS);

const citext = customType<{ data: string; driverData: string }>({ dataType: () => "text" });
const cents = customType<{ data: number; config: { max?: number } }>({
  dataType(config) {
    return config?.max && config.max > 2_147_483_647 ? "bigint" : "integer";
  },
  fromDriver: (value) => Number(value),
});

const id = () => uuid("id").primaryKey().default(sql`gen_random_uuid()`);
const at = (name: string) => timestamp(name, { withTimezone: true, mode: "date" });
const audit = (by: () => AnyPgColumn) => ({
  createdAt: at("created_at").notNull().defaultNow(),
  updatedAt: at("updated_at").notNull().defaultNow().$onUpdateFn(() => new Date()),
  createdBy: uuid("created_by").references(by, { onDelete: "set null" }),
});
function tenantColumns<const T extends boolean>({ cascade = true as T }: { cascade?: T } = {}) {
  return { tenantId: uuid("tenant_id").notNull().references(() => tenants.id, { onDelete: cascade ? "cascade" : "restrict" }) } as const;
}

export const users = pgTable("users", {
  id: id(),
  email: citext("email").notNull(),
  displayName: varchar("display_name", { length: 80 }),
  flags: jsonb("flags").$type<{ beta?: boolean; tags: string[] }>().notNull().default({ beta: false, tags: [] }),
  locale: text("locale", { enum: ["en", "de", "pt-BR"] }).notNull().default("en"),
}, (users) => [uniqueIndex("users_email_lower_uq").on(sql`lower(${users.email})`)]);

export const tenants = pgTable("tenants", {
  id: id(),
  slug: varchar("slug", { length: 2 ** 5 }).notNull().unique("tenant_slug_taken"),
  tier: planTier().default(PLAN_TIERS[0]).notNull(),
  parentId: uuid("parent_id").references((): AnyPgColumn => tenants.id),
  ...audit(() => users.id),
});

export const members = pgTable("members", {
  ...tenantColumns(),
  userId: uuid("user_id").notNull().references(() => users.id, { onDelete: "cascade", onUpdate: "cascade" }),
  role: memberRole("role").notNull().default(ROLES.member),
  invitedBy: uuid("invited_by"),
}, (t) => ({
  pk: primaryKey({ columns: [t.tenantId, t.userId] }),
  inviter: foreignKey({ columns: [t.tenantId, t.invitedBy], foreignColumns: [t.tenantId, t.userId], name: "members_inviter_fk" }).onDelete("no action"),
  byRole: index().on(t.role, t.userId.desc().nullsLast()).where(sql`${t.role} <> 'owner'`),
}));

export const invoices = pgTable("invoices", {
  id: id(),
  ...tenantColumns({ cascade: false }),
  number: integer("number").notNull(),
  total: cents("total", { max: 10_000_000_000 }).notNull(),
  tax: cents("tax").notNull().default(0),
  paid: boolean("paid").generatedAlwaysAs(sql`paid_at is not null`),
  paidAt: at("paid_at"),
  ...audit(() => users.id),
}, ({ tenantId, number, total, tax }) => [
  unique("invoice_number").on(tenantId, number),
  check("amounts", sql`${total} >= 0 and ${tax} between 0 and ${total}`),
]);

export const tenantsRelations = relations(tenants, ({ one, many }) => ({
  parent: one(tenants, { fields: [tenants.parentId], references: [tenants.id], relationName: "tree" }),
  children: many(tenants, { relationName: "tree" }),
  members: many(members),
}));
export type Tenant = InferSelectModel<typeof tenants>;
