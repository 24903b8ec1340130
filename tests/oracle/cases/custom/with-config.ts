import { customType, pgTable } from "drizzle-orm/pg-core";

const fixed = customType<{ data: string; config: { length: number }; configRequired: true }>({
  dataType(config) {
    return `char(${config!.length})`;
  },
});
const numericAs = customType<{ data: number; config: { precision?: number; scale?: number } }>({
  dataType: (config) => (config?.precision !== undefined ? `numeric(${config.precision}, ${config.scale ?? 0})` : "numeric"),
});
export const rows = pgTable("rows", {
  code: fixed("code", { length: 4 }).primaryKey(),
  amount: numericAs("amount", { precision: 10, scale: 2 }).notNull(),
  loose: numericAs("loose"),
  unnamed: numericAs({ precision: 3 }),
});
