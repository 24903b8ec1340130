import { integer, pgTable, varchar } from "drizzle-orm/pg-core";

function lengthOf(kind: string): number {
  if (kind === "short") return 10;
  else if (kind === "long") {
    return 100;
  }
  let total = 0;
  for (const part of [1, 2, 3]) total += part;
  for (let i = 0; i < 3; i++) {
    if (i === 1) continue;
    total += i;
  }
  while (total < 20) total++;
  switch (kind) {
    case "odd":
      return total + 1;
    default:
      break;
  }
  return total;
}
export const rows = pgTable("rows", { id: integer("id").primaryKey(), a: varchar("a", { length: lengthOf("short") }), b: varchar("b", { length: lengthOf("long") }), c: varchar("c", { length: lengthOf("odd") }), d: varchar("d", { length: lengthOf("x") }) });
