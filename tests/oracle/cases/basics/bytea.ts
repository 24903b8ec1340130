import { bytea, customType, integer, pgTable } from "drizzle-orm/pg-core";

const bytea = customType<{ data: Buffer }>({ dataType: () => "bytea" });
export const blobs = pgTable("blobs", { id: integer("id").primaryKey(), data: bytea("data").notNull(), more: bytea("more"), list: bytea("list").array() });
