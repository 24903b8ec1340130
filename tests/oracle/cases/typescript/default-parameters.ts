import { integer, pgTable, varchar } from "drizzle-orm/pg-core";

const table = (name: string, { length = 20, required = true }: { length?: number; required?: boolean } = {}) =>
  pgTable(name, { id: integer("id").primaryKey(), text: required ? varchar("text", { length }).notNull() : varchar("text", { length }) });
export const a = table("a");
export const b = table("b", { length: 5 });
export const c = table("c", { required: false });
