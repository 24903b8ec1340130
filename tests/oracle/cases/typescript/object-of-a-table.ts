import { getTableConfig, index, integer, pgTable, text } from "drizzle-orm/pg-core";

const letters = ["x", "y"];
const places: Record<string, string> = {};
for (const at in letters) places[letters[at]!] = at;

export const cells = pgTable("cells", { id: integer("id").primaryKey(), x: text("x").default(places.x!), y: text("y").default(places.y!) }, (t) => {
  const made = [];
  for (const [key, column] of Object.entries(t)) if (key !== "id") made.push(index(`cells_by_${column.name}`).on(column, t.id));
  return made;
});

const { id: _id, ...others } = cells;

export const names = pgTable("names", {
  id: integer("id").primaryKey(),
  rest: text("rest").default(Object.keys(others).join()),
  columns: text("columns").default(getTableConfig(cells).columns.map((column) => column.name).join()),
  known: text("known").default(Object.hasOwn(cells, "x") ? "x" : "none"),
});
