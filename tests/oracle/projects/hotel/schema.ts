import { eq, relations, sql } from "drizzle-orm";
import {
  boolean, char, check, date, decimal, foreignKey, index, integer, pgEnum, pgTable, pgView, primaryKey, smallint, text, timestamp, unique, uniqueIndex, uuid, varchar,
} from "drizzle-orm/pg-core";

const enumOf = <const T extends readonly [string, ...string[]]>(name: string, ...labels: T) => pgEnum(name, labels);

export const bookingState = enumOf("booking_state", "held", "confirmed", "checked in", "checked out", "cancelled");
export const bedType = enumOf("bed_type", "single", "double", "queen", "king");

const euro = (name: string) => decimal(name, { precision: 10, scale: 2 });

export const hotels = pgTable("hotels", {
  id: uuid().primaryKey().defaultRandom(),
  name: text().notNull(),
  country: char({ length: 2 }).notNull(),
  stars: smallint().notNull().default(3),
  checkInFrom: text("check_in_from").notNull().default("15:00"),
}, (t) => [check("hotels_stars", sql`${t.stars} between 1 and 5`), unique().on(t.name, t.country)]);

export const roomTypes = pgTable("room_types", {
  hotelId: uuid("hotel_id").notNull().references(() => hotels.id, { onDelete: "cascade" }),
  code: varchar({ length: 8 }).notNull(),
  beds: bedType().array().notNull(),
  guests: smallint().notNull().default(2),
  basePrice: euro("base_price").notNull(),
}, (t) => [primaryKey({ columns: [t.hotelId, t.code] })]);

export const rooms = pgTable("rooms", {
  hotelId: uuid("hotel_id").notNull(),
  number: varchar({ length: 6 }).notNull(),
  typeCode: varchar("type_code", { length: 8 }).notNull(),
  accessible: boolean().notNull().default(false),
}, (t) => [
  primaryKey({ columns: [t.hotelId, t.number], name: "rooms_key" }),
  foreignKey({ columns: [t.hotelId, t.typeCode], foreignColumns: [roomTypes.hotelId, roomTypes.code] }).onDelete("restrict").onUpdate("cascade"),
]);

export const guests = pgTable("guests", { id: uuid().primaryKey().defaultRandom(), fullName: text("full_name").notNull(), email: text(), vip: boolean().default(false).notNull() }, (t) => [
  uniqueIndex("guests_email").on(sql`lower(${t.email})`).where(sql`${t.email} <> ''`),
]);

export const bookings = pgTable("bookings", {
  id: uuid().primaryKey().defaultRandom(),
  guestId: uuid("guest_id").notNull().references(() => guests.id),
  hotelId: uuid("hotel_id").notNull(),
  room: varchar({ length: 6 }),
  arrival: date().notNull(),
  departure: date().notNull(),
  state: bookingState().notNull().default("held"),
  total: euro("total").notNull().default("0"),
  bookedAt: timestamp("booked_at", { withTimezone: true }).notNull().defaultNow(),
}, (t) => [
  foreignKey({ columns: [t.hotelId, t.room], foreignColumns: [rooms.hotelId, rooms.number], name: "bookings_room" }),
  check("bookings_nights", sql`${t.departure} > ${t.arrival}`),
  index("bookings_calendar").on(t.hotelId, t.arrival, t.departure),
  index("bookings_guest").on(t.guestId),
]);

export const extras = pgTable("extras", {
  bookingId: uuid("booking_id").notNull().references(() => bookings.id, { onDelete: "cascade" }),
  what: text().notNull(),
  amount: euro("amount").notNull(),
  count: integer().notNull().default(1),
}, (t) => [index().on(t.bookingId)]);

export const arrivals = pgView("arrivals").as((qb) =>
  qb.select({ booking: bookings.id, guest: guests.fullName, room: bookings.room }).from(bookings).innerJoin(guests, eq(guests.id, bookings.guestId)).where(eq(bookings.arrival, sql`current_date`)));

export const bookingsRelations = relations(bookings, ({ one, many }) => ({ guest: one(guests, { fields: [bookings.guestId], references: [guests.id] }), extras: many(extras) }));
export const extrasRelations = relations(extras, (r) => ({ booking: r.one(bookings, { fields: [extras.bookingId], references: [bookings.id] }) }));
