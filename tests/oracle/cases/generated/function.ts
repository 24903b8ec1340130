import { sql, type SQL } from "drizzle-orm";
import { integer, pgTable } from "drizzle-orm/pg-core";

export const boxes = pgTable("boxes", {
  id: integer("id").primaryKey(),
  width: integer("width").notNull(),
  height: integer("height").notNull(),
  area: integer("area").generatedAlwaysAs((): SQL => sql`${boxes.width} * ${boxes.height}`),
  double: integer("double").generatedAlwaysAs((): SQL => sql`(${boxes.width} + ${boxes.height}) * 2`),
});
