import { integer, pgEnum, pgTable } from "drizzle-orm/pg-core";

export const early = pgEnum("mood", ["sad"]);
export const late = pgEnum("mood", ["glad", "sad"]);
export const people = pgTable("people", { id: integer("id").primaryKey(), now: late("now").default("glad"), before: early("before") });
