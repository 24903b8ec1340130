import { check, integer, pgTable, pgView } from "drizzle-orm/pg-core";
import { sql } from "drizzle-orm";
export const a = pgTable("a", { x: integer("x"), y: integer("y") }, () => [check("low", sql`x < y`)]);
export const b = pgTable("b", { z: integer("z") });
export const both = pgView("both", { x: integer("x") }).as(sql`select a.x from a join b on b.z = a.x`);
