import { sql } from "drizzle-orm";
import { boolean, check, foreignKey, index, integer, interval, json, numeric, pgEnum, pgTable, primaryKey, smallint, text, time, timestamp, unique, uuid, varchar } from "drizzle-orm/pg-core";
import { patients, staff } from "./people";

const visitStates = ["booked", "arrived", "in_room", "done", "no_show"] as const;
export const visitState = pgEnum("visit_state", visitStates);

export const rooms = pgTable("rooms", { name: varchar("name", { length: 20 }).primaryKey(), floor: smallint("floor").notNull().default(0), beds: integer("beds").notNull().default(1) });

export const openingHours = pgTable("opening_hours", {
  weekday: smallint("weekday").notNull(),
  opens: time("opens").notNull().default("08:00:00"),
  closes: time("closes", { precision: 0 }).notNull().default("17:30:00"),
}, (t) => [primaryKey({ columns: [t.weekday, t.opens] }), check("opening_hours_weekday", sql`${t.weekday} between 0 and 6`)]);

export const visits = pgTable("visits", {
  id: uuid("id").defaultRandom().primaryKey(),
  patientId: uuid("patient_id").notNull().references(() => patients.id, { onDelete: "restrict" }),
  staffId: uuid("staff_id").notNull().references(() => staff.id, { onDelete: "restrict" }),
  room: varchar("room", { length: 20 }).references(() => rooms.name, { onUpdate: "cascade", onDelete: "set null" }),
  startsAt: timestamp("starts_at", { withTimezone: true }).notNull(),
  planned: interval("planned").notNull().default("00:20:00"),
  state: visitState("state").notNull().default(visitStates[0]),
  urgent: boolean("urgent").notNull().default(false),
  form: json("form").default({ questions: [], unanswered: true }),
}, (t) => [
  unique("visits_doctor_slot").on(t.staffId, t.startsAt),
  index("visits_of_patient").on(t.patientId, t.startsAt.desc()),
  index("visits_today").on(t.room, t.startsAt).where(sql`${t.state} in ('booked', 'arrived')`),
]);

export const prescriptions = pgTable("prescriptions", {
  visitId: uuid("visit_id").notNull(),
  line: smallint("line").notNull(),
  drug: text("drug").notNull(),
  dose: numeric("dose", { precision: 8, scale: 3 }).notNull(),
  unit: text("unit", { enum: ["mg", "ml", "IU"] }).notNull().default("mg"),
  perDay: smallint("per_day").notNull().default(1),
}, (t) => [
  primaryKey({ name: "prescriptions_key", columns: [t.visitId, t.line] }),
  foreignKey({ name: "prescriptions_visit", columns: [t.visitId], foreignColumns: [visits.id] }).onDelete("cascade"),
]);

export const vitals = pgTable("vitals", {
  visitId: uuid("visit_id").primaryKey().references(() => visits.id, { onDelete: "cascade" }),
  temperature: numeric("temperature", { precision: 4, scale: 1, mode: "number" }),
  pulse: smallint("pulse"),
  systolic: smallint("systolic"),
  diastolic: smallint("diastolic"),
}, (t) => [check("vitals_pressure", sql`${t.systolic} is null or ${t.systolic} > ${t.diastolic}`)]);
