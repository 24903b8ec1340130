import { bigint, foreignKey, index, integer, numeric, pgTable, text, timestamp, unique, uuid } from "drizzle-orm/pg-core";
import { relations } from "drizzle-orm";

/** Who lets flats: the tenants of the application. */
export const landlords = pgTable("landlords", {
  id: uuid("id").primaryKey(),
  name: text("name").notNull(),
  /** The last number given to a flat. */
  lastFlat: integer("last_flat").notNull().default(0),
});

/** What is let. */
export const flats = pgTable("flats", {
  id: uuid("id").primaryKey().defaultRandom(),
  /** @tenant app.landlord_id */
  landlordId: uuid("landlord_id").notNull().references(() => landlords.id),
  /** @numberedBy landlords.lastFlat */
  number: integer("number").notNull(),
  address: text("address").notNull().unique(),
  /** @counter */
  visits: integer("visits").notNull().default(0),
  /** @rowVersion */
  version: integer("version").notNull().default(1),
  /** @softDelete */
  soldAt: timestamp("sold_at", { withTimezone: true }),
}, (t) => [unique().on(t.landlordId, t.number), unique().on(t.landlordId, t.id)]);

/** What is broken in a flat. */
export const repairs = pgTable("repairs", {
  id: bigint("id", { mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
  /** Whose flat it is. @tenant app.landlord_id */
  landlordId: uuid("landlord_id").notNull(),
  flatId: uuid("flat_id").notNull(),
  title: text("title").notNull(),
  cost: numeric("cost", { precision: 10, scale: 2 }),
  /** @counter */
  calls: integer("calls").notNull().default(0),
  changedAt: timestamp("changed_at", { withTimezone: true }).notNull().defaultNow().$onUpdate(() => new Date()),
}, (t) => [
  foreignKey({ columns: [t.landlordId, t.flatId], foreignColumns: [flats.landlordId, flats.id] }).onDelete("cascade"),
  index().on(t.landlordId, t.flatId),
  index().on(t.flatId, t.title),
  unique().on(t.title),
]);

export const flatsRelations = relations(flats, ({ many, one }) => ({
  landlord: one(landlords, { fields: [flats.landlordId], references: [landlords.id] }),
  repairs: many(repairs),
}));

export const repairsRelations = relations(repairs, ({ one }) => ({
  flat: one(flats, { fields: [repairs.landlordId, repairs.flatId], references: [flats.landlordId, flats.id] }),
}));
