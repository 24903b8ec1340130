import { geometry, index, integer, pgTable } from "drizzle-orm/pg-core";

export const places = pgTable("places", {
  id: integer("id").primaryKey(),
  at: geometry("at", { type: "point", mode: "tuple", srid: 4326 }).notNull(),
  xy: geometry("xy", { mode: "xy" }),
  plain: geometry("plain"),
  typed: geometry("typed", { type: "point" }),
  unnamed: geometry({ type: "point", srid: 3857 }),
}, (t) => [index("places_at").using("gist", t.at)]);
