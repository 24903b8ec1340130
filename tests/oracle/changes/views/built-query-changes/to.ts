import { gt } from "drizzle-orm";
import { pgTable, pgView, integer, text } from "drizzle-orm/pg-core";

export const things = pgTable("things", {
  id: integer("id").primaryKey(),
  name: text("name"),
});

export const v = pgView("v").as((qb) => qb.select({ id: things.id, name: things.name }).from(things).where(gt(things.id, 10)));
