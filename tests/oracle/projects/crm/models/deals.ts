import { sql } from "drizzle-orm";
import { date, index, integer, numeric, pgEnum, pgTable, smallint, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { lookup, names, record, textField } from "../helpers";
import { companies, contacts, owners } from "./accounts";

const stages = { lead: 10, qualified: 25, proposal: 50, negotiation: 75, won: 100, lost: 0 };
export const stage = pgEnum("stage", Object.entries(stages).sort().map(([name]) => name) as [string, ...string[]]);
export const activityKind = pgEnum("activity_kind", ["call", "mail", "meeting", "task"]);

export const deals = pgTable(names.plural("deal"), {
  ...record,
  companyId: lookup("company_id", () => companies.id),
  ownerId: lookup("owner_id", () => owners.id, false),
  title: textField("title", { required: true }),
  stage: stage("stage").notNull().default("lead"),
  probability: smallint("probability").notNull().default(stages.lead),
  amount: numeric("amount", { precision: 14, scale: 2 }),
  closesOn: date("closes_on"),
}, (t) => [index("deals_open").on(t.ownerId, t.closesOn).where(sql`${t.stage} not in ('won', 'lost')`), index().on(t.companyId)]);

export const dealContacts = pgTable("deal_contacts", { dealId: lookup("deal_id", () => deals.id), contactId: lookup("contact_id", () => contacts.id), part: text("part").default("decider") }, (t) => [index().on(t.contactId), index().on(t.dealId)]);

export const activities = pgTable(names.plural("activity"), {
  ...record,
  kind: activityKind("kind").notNull(),
  dealId: lookup("deal_id", () => deals.id, false),
  contactId: lookup("contact_id", () => contacts.id, false),
  subject: text("subject").notNull().default("(no subject)"),
  minutes: integer("minutes"),
  dueAt: timestamp("due_at"),
}, (t) => [index().on(t.dealId), index().on(t.contactId)]);

export const notes = pgTable(names.plural("note"), { ...record, targetId: uuid("target_id").notNull(), targetKind: text("target_kind", { enum: ["deal", "company", "contact"] }).notNull(), body: text("body").notNull() }, (t) => [index().on(t.targetKind, t.targetId)]);
