import { geometry, integer, pgTable } from "drizzle-orm/pg-core";

export const places = pgTable("places", {
  id: integer("id").primaryKey(),
  tuple: geometry("tuple", { type: "point", mode: "tuple" }),
  xy: geometry("xy", { type: "point", mode: "xy", srid: 4326 }),
  list: geometry("list", { type: "point" }).array(),
});
