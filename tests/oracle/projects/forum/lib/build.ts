import { index, integer, serial, timestamp, type PgColumn } from "drizzle-orm/pg-core";
import type { AnyPgColumn } from "drizzle-orm/pg-core";

export const withId = <T extends Record<string, unknown>>(columns: T) => ({ id: serial("id").primaryKey(), ...columns });

export const withTimes = <T extends Record<string, unknown>>(columns: T, ...names: string[]) => names.reduce<Record<string, unknown>>(
  (all, name) => ({ ...all, [name.replace(/_(.)/g, (_, letter) => letter.toUpperCase())]: timestamp(name, { withTimezone: true }) }),
  columns,
);

export const refersTo = (name: string, column: () => AnyPgColumn, onDelete: "cascade" | "set null" | "restrict" = "cascade") =>
  onDelete === "set null" ? integer(name).references(column, { onDelete }) : integer(name).notNull().references(column, { onDelete });

export function indexesOn(table: string, ...columns: PgColumn[]) {
  const made = [];
  for (const column of columns) {
    made.push(index(`${table}_${column.name}_idx`).on(column));
  }
  return made;
}
