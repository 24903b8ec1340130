import { pgTable, varchar } from "drizzle-orm/pg-core";

export let limit = 10;
const raise = () => { limit = limit + 5; return limit; };

export const limited = pgTable("limited", { code: varchar("code", { length: limit }).primaryKey(), more: varchar("more", { length: 7 }) });
