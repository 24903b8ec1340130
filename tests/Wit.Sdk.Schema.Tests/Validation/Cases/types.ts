import { bit, char, integer, numeric, pgTable, serial, time, varchar } from "drizzle-orm/pg-core";

export const one = pgTable("serial_array", { id: integer("id").primaryKey(), numbers: serial("numbers").array() });
export const two = pgTable("numeric_precision", { id: integer("id").primaryKey(), a: numeric("a", { precision: 1001 }) });
export const three = pgTable("varchar_length", { id: integer("id").primaryKey(), a: varchar("a", { length: 0 }) });
export const four = pgTable("char_length", { id: integer("id").primaryKey(), a: char("a", { length: -1 }) });
export const five = pgTable("bit_length", { id: integer("id").primaryKey(), a: bit("a", { dimensions: 0 }) });
export const six = pgTable("time_precision", { id: integer("id").primaryKey(), a: time("a", { precision: -1 }) });
export const seven = pgTable("varchar_too_long", { id: integer("id").primaryKey(), a: varchar("a", { length: 20_000_000 }).array() });
export const good = pgTable("good", { id: integer("id").primaryKey(), a: time("a", { precision: 6 }), b: numeric("b", { precision: 3, scale: 5 }), c: varchar("c", { length: 10485760 }) });
