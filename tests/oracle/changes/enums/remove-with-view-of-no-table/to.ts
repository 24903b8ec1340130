import { sql } from "drizzle-orm";
import { pgEnum, pgView } from "drizzle-orm/pg-core";

export const mood = pgEnum("mood", ["a", "b"]);

export const v = pgView("v", { m: mood("m") }).as(sql`select 'a'::mood as m`);
