import { integer, pgEnum, pgTable } from "drizzle-orm/pg-core";

// The object form takes the values; its columns have the type of the object.
export const Level = { Low: "low", Medium: "medium", High: "high" } as const;
export const level = pgEnum("level", Level);
export const alarms = pgTable("alarms", {
  id: integer("id").primaryKey(),
  level: level("level").notNull().default(Level.Low),
  peak: level("peak"),
});
