import { sql } from "drizzle-orm";
import { boolean, check, date, foreignKey, index, integer, jsonb, numeric, pgEnum, pgSchema, pgTableCreator, primaryKey, serial, text, timestamp, uniqueIndex, uuid, varchar } from "drizzle-orm/pg-core";

const settings = { prefix: "hr", payroll: { schema: "payroll", currency: "EUR" } } as const;
const { prefix, payroll: { schema: payrollName, currency = "USD" } } = settings;

const table = pgTableCreator((name) => (name.startsWith("_") ? name.slice(1) : `${prefix}_${name}`));
export const payroll = pgSchema(payrollName);

const contractKinds = ["permanent", "fixed_term", "freelance"] as const;
export const contractKind = pgEnum("contract_kind", contractKinds);
export const leaveKind = pgEnum("leave_kind", [...contractKinds.slice(0, 0), "vacation", "sick", "parental"]);
export const payrunState = payroll.enum("payrun_state", ["draft", "approved", "paid"]);

const timestamps = (zoned = true) => ({ createdAt: timestamp("created_at", { withTimezone: zoned }).notNull().defaultNow(), ...(zoned ? { removedAt: timestamp("removed_at", { withTimezone: true }) } : {}) });

export const departments = table("departments", { id: serial("id").primaryKey(), name: text("name").notNull().unique(), headId: uuid("head_id") }, (t) => [
  foreignKey({ columns: [t.headId], foreignColumns: [employees.id], name: "departments_head" }).onDelete("set null"),
]);

export const employees = table("employees", {
  id: uuid("id").primaryKey().default(sql`gen_random_uuid()`),
  number: integer("number").notNull().unique().generatedAlwaysAsIdentity({ startWith: 100, maxValue: 99999 }),
  departmentId: integer("department_id").notNull().references(() => departments.id),
  managerId: uuid("manager_id"),
  fullName: text("full_name").notNull(),
  mail: varchar("mail", { length: 254 }).notNull(),
  skills: jsonb("skills").$type<string[]>().notNull().default([]),
  ...timestamps(),
}, (t) => [foreignKey({ columns: [t.managerId], foreignColumns: [t.id] }).onDelete("set null"), uniqueIndex("employees_mail").on(sql`lower(${t.mail})`), index().on(t.departmentId)]);

export const contracts = table("contracts", {
  employeeId: uuid("employee_id").notNull().references(() => employees.id, { onDelete: "cascade" }),
  startsOn: date("starts_on").notNull(),
  endsOn: date("ends_on"),
  kind: contractKind("kind").notNull().default(contractKinds[0]),
  hoursPerWeek: numeric("hours_per_week", { precision: 4, scale: 1 }).notNull().default("38.5"),
  ...timestamps(false),
}, (t) => [primaryKey({ columns: [t.employeeId, t.startsOn] }), check("contracts_term", sql`${t.endsOn} is null or ${t.endsOn} > ${t.startsOn}`)]);

export const leaves = table("leaves", { id: serial("id").primaryKey(), employeeId: uuid("employee_id").notNull().references(() => employees.id, { onDelete: "cascade" }), kind: leaveKind("kind").notNull(), days: numeric("days", { precision: 4, scale: 1 }).notNull(), approved: boolean("approved") }, (t) => [index("leaves_open").on(t.employeeId).where(sql`${t.approved} is null`)]);

export const holidays = table("_holidays", { on: date("on").primaryKey(), name: text("name").notNull() });

export const payruns = payroll.table("payruns", { id: serial("id").primaryKey(), month: date("month").notNull().unique(), state: payrunState("state").notNull().default("draft") });
export const payslips = payroll.table("payslips", {
  payrunId: integer("payrun_id").notNull().references(() => payruns.id, { onDelete: "restrict" }),
  employeeId: uuid("employee_id").notNull().references(() => employees.id),
  gross: numeric("gross", { precision: 12, scale: 2 }).notNull(),
  net: numeric("net", { precision: 12, scale: 2 }).notNull(),
  currency: varchar("currency", { length: 3 }).notNull().default(currency),
}, (t) => [primaryKey({ columns: [t.payrunId, t.employeeId] }), index().on(t.employeeId), check("payslips_net", sql`${t.net} <= ${t.gross}`)]);
