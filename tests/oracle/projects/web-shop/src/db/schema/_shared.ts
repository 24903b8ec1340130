import { numeric, timestamp, uuid, varchar } from "drizzle-orm/pg-core";
import { DEFAULT_CURRENCY } from "../../lib/constants";

export const id = () => uuid("id").primaryKey().defaultRandom();

export const timestamps = {
  createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
  updatedAt: timestamp("updated_at", { withTimezone: true }).notNull().defaultNow().$onUpdateFn(() => new Date()),
};

export const softDelete = {
  /** @softDelete */
  deletedAt: timestamp("deleted_at", { withTimezone: true }),
};

/** An amount with its currency: two columns that always come together. */
export function money<T extends string>(name: T, { optional = false, precision = 12 } = {}) {
  const amount = numeric(`${name}_amount`, { precision, scale: 2 });
  const currency = varchar(`${name}_currency`, { length: 3 });
  return {
    [`${name}Amount`]: optional ? amount : amount.notNull().default("0"),
    [`${name}Currency`]: optional ? currency : currency.notNull().default(DEFAULT_CURRENCY),
  };
}
