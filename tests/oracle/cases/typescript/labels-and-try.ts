import { integer, pgTable, text } from "drizzle-orm/pg-core";

function pick(): string {
  try {
    outer: for (const a of ["x", "y"]) {
      for (const b of ["y"]) {
        if (a === b) break outer;
      }
    }
    throw new Error("caught");
  } catch {
    return "picked";
  } finally {
    void 0;
  }
}
export const rows = pgTable("rows", { id: integer("id").primaryKey(), a: text("a").default(pick()) });
