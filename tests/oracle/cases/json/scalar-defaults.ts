import { sql } from "drizzle-orm";
import { integer, json, jsonb, pgTable } from "drizzle-orm/pg-core";

export const values = pgTable("values", {
  id: integer("id").primaryKey(),
  text: jsonb("text").default(sql`'"text"'::jsonb`),
  number: jsonb("number").default(42),
  flag: json("flag").default(true),
  built: jsonb("built").default(sql`jsonb_build_object('a', 1)`),
});
