import { check, integer, pgTable, pgView } from "drizzle-orm/pg-core";
import { sql } from "drizzle-orm";
export const a = pgTable("a", { z: integer("z") });
export const b = pgTable("b", { x: integer("x"), y: integer("y") }, () => [check("low", sql`y < x`)]);
export const both = pgView("both", { x: integer("x") }).as(sql`select b.y from b join a on a.z = b.y`);
