import { pgSchema, integer } from "drizzle-orm/pg-core";

export const a = pgSchema("b");

export const b = pgSchema("a");

export const x = a.table("x", { id: integer("id") });
