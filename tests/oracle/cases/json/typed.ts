import { integer, json, jsonb, pgTable } from "drizzle-orm/pg-core";

type Settings = { theme: "light" | "dark"; tabs?: string[] };
export const profiles = pgTable("profiles", {
  id: integer("id").primaryKey(),
  settings: jsonb("settings").$type<Settings>().notNull().default({ theme: "light" }),
  history: json("history").$type<Array<{ at: string }>>().default([]),
  map: jsonb("map").$type<Record<string, number | null>>().default({}),
});
