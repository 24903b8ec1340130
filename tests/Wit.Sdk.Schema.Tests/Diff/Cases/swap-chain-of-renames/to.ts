import { integer, pgTable } from "drizzle-orm/pg-core";
export const b = pgTable("b", { y: integer("y"), w: integer("w") });
export const c = pgTable("c", { z: integer("z") });
