import { pgSchema, integer } from "drizzle-orm/pg-core";

export const a = pgSchema("a");

export const b = pgSchema("b");

export const x = a.table("x", { id: integer("id") });
