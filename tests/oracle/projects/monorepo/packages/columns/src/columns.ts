import { timestamp, uuid, type PgColumn } from "drizzle-orm/pg-core";

export const key = () => uuid().primaryKey().defaultRandom();
export const audit = {
  createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  updatedAt: timestamp({ withTimezone: true }).notNull().defaultNow().$onUpdate(() => new Date()),
} as const;
export const ref = (column: () => PgColumn, required = true) => {
  const made = uuid().references(column, { onDelete: required ? "cascade" : "set null" });
  return required ? made.notNull() : made;
};
