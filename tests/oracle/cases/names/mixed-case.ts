import { sql } from "drizzle-orm";
import { check, index, integer, pgTable, text } from "drizzle-orm/pg-core";

export const MixedCase = pgTable("MixedCase", { Id: integer("Id").primaryKey(), camelCase: text("camelCase").unique(), PascalCase: text("PascalCase") }, (t) => [
  index().on(t.camelCase, t.PascalCase),
  check("PositiveId", sql`${t.Id} > 0`),
]);
