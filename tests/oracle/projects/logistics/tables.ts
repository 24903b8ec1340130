import { sql } from "drizzle-orm";
import * as pg from "drizzle-orm/pg-core";

const { pgTable, pgEnum, index, unique } = pg;
const [small, large] = [16, 120];

const code = (length = small) => pg.varchar({ length });
const place = { latitude: pg.doublePrecision().notNull(), longitude: pg.doublePrecision().notNull() };

export const legStatus = pgEnum("leg_status", ["planned", "loading", "moving", "arrived", "lost"]);
export const vehicleKind = pgEnum("vehicle_kind", { Truck: "truck", Van: "van", Ship: "ship", Plane: "plane" });

export const depots = pgTable("depots", { depot_code: code().primaryKey(), display_name: code(large).notNull(), ...place, opened_on: pg.date().notNull().defaultNow() });

export const vehicles = pgTable("vehicles", {
  license_plate: code().primaryKey(),
  vehicle_kind: vehicleKind().notNull(),
  max_load_kg: pg.integer().notNull(),
  home_depot: code().references(() => depots.depot_code, { onDelete: "set null", onUpdate: "cascade" }),
  last_service: pg.timestamp({ withTimezone: true, mode: "string" }),
}, (v) => [index().on(v.home_depot), pg.check("vehicles_load", sql`${v.max_load_kg} > 0`)]);

export const drivers = pgTable("drivers", { id: pg.serial().primaryKey(), full_name: code(large).notNull(), license_classes: pg.char({ length: 2 }).array().notNull(), hired_on: pg.date({ mode: "date" }) });

export const shipments = pgTable("shipments", {
  id: pg.uuid().primaryKey().defaultRandom(),
  tracking_code: code().notNull().unique(),
  from_depot: code().notNull().references(() => depots.depot_code),
  to_depot: code().notNull().references(() => depots.depot_code),
  declared_value: pg.numeric({ precision: 12, scale: 2 }),
  contents: pg.jsonb().notNull().default([{ kind: "parcel", count: 1 }]),
  created_at: pg.timestamp({ withTimezone: true }).notNull().defaultNow(),
}, (s) => [index().on(s.from_depot, s.to_depot), index().on(s.created_at.desc())]);

export const tours = pgTable("tours", {
  id: pg.bigint({ mode: "number" }).primaryKey().generatedByDefaultAsIdentity({ name: "tour_numbers", startWith: 5000 }),
  vehicle: code().notNull().references(() => vehicles.license_plate, { onUpdate: "cascade" }),
  driver_id: pg.integer().notNull().references(() => drivers.id),
  departs_at: pg.timestamp({ withTimezone: true }).notNull(),
}, (t) => [unique("one_tour_at_a_time").on(t.driver_id, t.departs_at), index().on(t.vehicle)]);

export const legs = pgTable("legs", {
  tour_id: pg.bigint({ mode: "number" }).notNull().references(() => tours.id, { onDelete: "cascade" }),
  shipment_id: pg.uuid().notNull().references(() => shipments.id, { onDelete: "cascade" }),
  sequence_number: pg.smallint().notNull(),
  leg_status: legStatus().notNull().default("planned"),
  signed_by: pg.text(),
}, (l) => [pg.primaryKey({ columns: [l.tour_id, l.sequence_number] }), index().on(l.shipment_id)]);

export const scans = pgTable("scans", {
  id: pg.bigserial({ mode: "bigint" }).primaryKey(),
  shipment_id: pg.uuid().notNull().references(() => shipments.id, { onDelete: "cascade" }),
  ...place,
  scanned_at: pg.timestamp({ withTimezone: true, precision: 3 }).notNull().defaultNow(),
  device_mac: pg.macaddr(),
}, (s) => [index().using("brin", s.scanned_at), index().on(s.shipment_id, s.scanned_at)]);
