import { eq, sql } from "drizzle-orm";
import { check, integer, pgTable, text } from "drizzle-orm/pg-core";

export const rows = pgTable("rows", { id: integer("id").primaryKey(), n: integer("n"), s: text("s") }, (t) => [
  check("inlined", sql`${t.n} < ${100}`.inlineParams()),
  check("inlined_text", eq(t.s, "it's").inlineParams()),
]);
