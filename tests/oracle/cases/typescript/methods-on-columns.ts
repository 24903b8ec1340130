import { sql } from "drizzle-orm";
import { customType, integer, pgTable, text } from "drizzle-orm/pg-core";

// A type of one's own with a method that Drizzle gives only to its own types.
function instant(name: string) {
  const column = customType<{ data: number }>({ dataType: () => "timestamptz" })(name);
  return Object.assign(column, {
    defaultNow() {
      return column.notNull().default(sql`now()`);
    },
    unit: "ms",
  });
}

const made = instant("made_at");

export const visits = pgTable("visits", {
  id: integer("id").primaryKey(),
  madeAt: made.defaultNow(),
  leftAt: instant("left_at"),
  unit: text("unit").default(made.unit),
});
