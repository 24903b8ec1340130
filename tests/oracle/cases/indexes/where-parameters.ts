import { and, eq, gt, inArray, ne } from "drizzle-orm";
import { index, integer, pgTable, text } from "drizzle-orm/pg-core";

// $1 stays in drizzle-kit's SQL; the value is what is meant.
export const rows = pgTable("rows", { id: integer("id").primaryKey(), state: text("state"), n: integer("n") }, (t) => [
  index("open").on(t.n).where(eq(t.state, "open")),
  index("some").on(t.n).where(inArray(t.state, ["a", "b"])),
  index("large").on(t.state).where(and(gt(t.n, 5), ne(t.state, "x"))!),
]);
