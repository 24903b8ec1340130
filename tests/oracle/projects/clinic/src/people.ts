import { boolean, date, index, pgEnum, pgTable, primaryKey, text, timestamp, uuid, varchar } from "drizzle-orm/pg-core";

export const bloodGroup = pgEnum("blood_group", ["A+", "A-", "B+", "B-", "AB+", "AB-", "0+", "0-"]);
export const staffKind = pgEnum("staff_kind", ["doctor", "nurse", "assistant", "front desk"]);

const person = {
  id: uuid("id").defaultRandom().primaryKey(),
  firstName: varchar("first_name", { length: 80 }).notNull(),
  lastName: varchar("last_name", { length: 80 }).notNull(),
  phone: varchar("phone", { length: 24 }),
};

export const patients = pgTable("patients", {
  ...person,
  bornOn: date("born_on").notNull(),
  bloodGroup: bloodGroup("blood_group"),
  insuranceNumber: text("insurance_number").unique("patients_insurance"),
  allergies: text("allergies").array().default([]).notNull(),
  consentedAt: timestamp("consented_at", { withTimezone: true }),
}, (t) => [index("patients_by_name").on(t.lastName, t.firstName)]);

export const staff = pgTable("staff", { ...person, kind: staffKind("kind").notNull(), active: boolean("active").notNull().default(true), license: text("license") });

export const specialties = pgTable("specialties", { code: varchar("code", { length: 8 }).primaryKey(), title: text("title").notNull() });

export const staffSpecialties = pgTable("staff_specialties", {
  staffId: uuid("staff_id").notNull().references(() => staff.id, { onDelete: "cascade" }),
  specialty: varchar("specialty", { length: 8 }).notNull().references(() => specialties.code, { onUpdate: "cascade" }),
}, (t) => [primaryKey({ columns: [t.staffId, t.specialty] }), index().on(t.specialty)]);
