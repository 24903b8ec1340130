import { integer, pgTable } from "drizzle-orm/pg-core";

const hidden = pgTable("hidden", { id: integer("id").primaryKey() });
const shown = pgTable("shown", { id: integer("id").primaryKey() });
const renamed = pgTable("renamed", { id: integer("id").primaryKey() });
export { shown, renamed as anotherName };
export default pgTable("by_default", { id: integer("id").primaryKey() });
export const twice = shown;
export function notATable() {
  return hidden;
}
