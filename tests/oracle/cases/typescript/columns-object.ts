import { boolean, integer, pgTable, text } from "drizzle-orm/pg-core";

const columns = { id: integer("id").primaryKey(), name: text("name") };
const withMore = { ...columns, extra: boolean("extra") };
export const a = pgTable("a", columns);
export const b = pgTable("b", withMore);
