import { integer, pgTable } from "drizzle-orm/pg-core";
export const a = pgTable("a", { x: integer("x"), y: integer("y") });
export const b = pgTable("b", { z: integer("z") });
