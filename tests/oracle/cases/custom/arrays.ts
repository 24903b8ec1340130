import { customType, integer, pgTable } from "drizzle-orm/pg-core";

const ltree = customType<{ data: string }>({ dataType: () => "text" });
const money = customType<{ data: number }>({ dataType: () => "numeric(12, 2)" });
export const trees = pgTable("trees", {
  id: integer("id").primaryKey(),
  paths: ltree("paths").array(),
  prices: money("prices").array().notNull(),
  grid: money("grid").array().array(),
});
