import { integer, numeric, pgTable, varchar } from "drizzle-orm/pg-core";

const money = (name: string) => numeric(name, { precision: 12, scale: 2 }).notNull().default("0");
const optional = (name: string, length = 50) => varchar(name, { length });
export const rows = pgTable("rows", { id: integer("id").primaryKey(), price: money("price"), tax: money("tax"), short: optional("short"), long: optional("long", 500) });
