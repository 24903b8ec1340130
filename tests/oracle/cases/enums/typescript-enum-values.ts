import { integer, pgEnum, pgTable } from "drizzle-orm/pg-core";

enum Weekday { Monday = "mon", Tuesday = "tue" }
export const weekday = pgEnum("weekday", Object.values(Weekday) as [string, ...string[]]);
export const members = pgEnum("members", [Weekday.Monday, Weekday.Tuesday]);
export const rota = pgTable("rota", { id: integer("id").primaryKey(), day: weekday("day").default(Weekday.Tuesday), other: members("other") });
