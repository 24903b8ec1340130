import { pgTable, timestamp, uuid, type PgColumnBuilderBase } from "drizzle-orm/pg-core";

type Columns = Record<string, PgColumnBuilderBase>;

/** A table with what every table has. */
export function model<Name extends string, C extends Columns>(name: Name, columns: C, extra: Parameters<typeof pgTable>[2] = undefined) {
  const base = { id: uuid("id").primaryKey().defaultRandom(), createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow() };
  const all = Object.assign({}, base, columns);
  return extra ? pgTable(name, all, extra) : pgTable(name, all);
}

export const link = (name: string, target: () => any) => uuid(name).notNull().references(target, { onDelete: "cascade" });
