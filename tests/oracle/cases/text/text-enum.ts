import { integer, pgTable, text } from "drizzle-orm/pg-core";

export const themes = pgTable("themes", {
  id: integer("id").primaryKey(),
  name: text("name", { enum: ["light", "dark"] }).notNull().default("light"),
  density: text("density", { enum: ["compact", "wide"] as const }),
  mode: text({ enum: ["auto", "manual"] }),
});
