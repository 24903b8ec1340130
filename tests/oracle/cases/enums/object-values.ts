import { integer, pgEnum, pgTable } from "drizzle-orm/pg-core";

const Color = { Red: "red", Green: "green" } as const;
export const color = pgEnum("color", Object.values(Color) as [string, ...string[]]);
export const size = pgEnum("size", Object.keys({ small: 1, large: 2 }) as [string, ...string[]]);
export const paints = pgTable("paints", { id: integer("id").primaryKey(), color: color("color"), size: size("size") });
