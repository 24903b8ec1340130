import { boolean, integer, jsonb, pgTable, text } from "drizzle-orm/pg-core";

const DEFAULTS = { limit: 50, theme: "dark", flags: { beta: true } } as const;
const GREETING = "hello";
export const settings = pgTable("settings", {
  id: integer("id").primaryKey(),
  limit: integer("limit").default(DEFAULTS.limit),
  theme: text("theme").default(DEFAULTS["theme"]),
  beta: boolean("beta").default(DEFAULTS.flags.beta),
  greeting: text("greeting").default(GREETING),
  all: jsonb("all").default(DEFAULTS),
});
