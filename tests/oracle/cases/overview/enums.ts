import { integer, pgEnum, pgSchema, pgTable, text } from "drizzle-orm/pg-core";

export const app = pgSchema("app");
export const empty = pgSchema("empty_schema");
export const color = pgEnum("color", ["red", "green", "blue"]);
export const mixedCase = pgEnum("MixedCase", ["One", "Two"]);
export const textKind = pgEnum("TextKind", ["a"]);
export const level = app.enum("level", ["low", "high"]);

export const paints = pgTable("paints", {
  id: integer("id").primaryKey(),
  color: color("color").notNull().default("green"),
  colors: color("colors").array().default(["red", "blue"]),
  mixed: mixedCase("mixed"),
  level: level("level").default("low"),
  levels: level("levels").array(),
});
export const items = app.table("items", {
  id: integer("id").primaryKey(),
  name: text("name").unique(),
  level: level("level").notNull(),
  color: color("color"),
});
