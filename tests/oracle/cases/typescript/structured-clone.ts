import { integer, jsonb, pgTable, varchar } from "drizzle-orm/pg-core";

const shared = { size: 10 };
const defaults = { theme: "light", parts: [1, { two: 2 }], first: shared, second: shared };
const dark = structuredClone(defaults);
dark.theme = "dark";
dark.parts.push(3);
dark.first.size = 20;

export const settings = pgTable("settings", {
  id: integer("id").primaryKey(),
  light: jsonb("light").default(defaults),
  dark: jsonb("dark").default(dark),
  name: varchar("name", { length: dark.second.size }),
  short: varchar("short", { length: defaults.second.size }),
});
