import { getTableColumns } from "drizzle-orm";
import { integer, pgTable, text } from "drizzle-orm/pg-core";

const base = pgTable("base", { id: integer("id").primaryKey(), name: text("name") });
const names = Object.keys(getTableColumns(base));
export const rows = pgTable("rows", { id: integer("id").primaryKey(), names: text("names").default(names.join(",")), column: text("column").default(base.name.name) });
