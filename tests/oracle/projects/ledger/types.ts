import { customType, numeric } from "drizzle-orm/pg-core";

/** An exact amount; the driver gives text, and so do we. */
export const amount = (name: string, scale = 4) => numeric(name, { precision: 20, scale });

export const iban = customType<{ data: string; driverData: string; config: { length?: number } }>({
  dataType(config) {
    return config?.length === undefined ? "varchar(34)" : `varchar(${config.length})`;
  },
  toDriver: (value) => value.replace(/\s+/g, ""),
});

export const range = customType<{ data: { from: Date; to?: Date } }>({ dataType: () => "tstzrange" });

export const bytes = customType<{ data: Uint8Array; notNull: true }>({
  dataType: () => "bytea",
  fromDriver: (value) => new Uint8Array(value as Buffer),
});
