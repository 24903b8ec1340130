import { sql, type SQL } from "drizzle-orm";
import { check, timestamp, type AnyPgColumn } from "drizzle-orm/pg-core";

export const created = { createdAt: timestamp({ withTimezone: true }).defaultNow().notNull() };
export const published = { ...created, publishedAt: timestamp({ withTimezone: true }), withdrawnAt: timestamp({ withTimezone: true }) };
export const notBlank = (name: string, column: AnyPgColumn): ReturnType<typeof check> => check(`${name}_not_blank`, sql`length(trim(${column})) > 0`);
export const lower = (column: AnyPgColumn): SQL => sql`lower(${column})`;
