import { integer, jsonb, text, timestamp, uuid, type AnyPgColumn } from "drizzle-orm/pg-core";

interface Options {
  required?: boolean;
  unique?: boolean;
}

export const textField = (name: string, { required = false, unique = false }: Options = {}) => {
  let column = text(name);
  if (required) column = column.notNull() as typeof column;
  if (unique) column = column.unique() as typeof column;
  return column;
};

export const record = {
  id: uuid("id").primaryKey().defaultRandom(),
  version: integer("version").notNull().default(1),
  custom: jsonb("custom").notNull().default({}),
  createdAt: timestamp("created_at").defaultNow().notNull(),
  updatedAt: timestamp("updated_at").defaultNow().notNull().$onUpdate(() => new Date()),
};

export const { id: _, ...recordWithoutId } = record;

export const lookup = (name: string, to: () => AnyPgColumn, required = true) => {
  const column = uuid(name).references(to, { onDelete: required ? "cascade" : "set null" });
  return required ? column.notNull() : column;
};
