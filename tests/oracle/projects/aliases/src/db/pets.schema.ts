import { index, integer, pgTable, text } from "drizzle-orm/pg-core";
import { stamps } from "@/db/columns";
import { people } from "@/db/people.schema";

export const pets = pgTable("pets", {
  id: integer().primaryKey(),
  ownerId: integer().notNull().references(() => people.id, { onDelete: "cascade" }),
  petName: text().notNull(),
  ...stamps,
}, (t) => [index().on(t.ownerId, t.petName)]);
