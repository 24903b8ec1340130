import { customType, pgTable } from "drizzle-orm/pg-core";

const zoned = customType<{ data: Date }>({ dataType: () => "timestamp with time zone" });
const exact = customType<{ data: number }>({ dataType: () => "double precision" });
const varying = customType<{ data: string }>({ dataType: () => "character varying(20)" });
const bits = customType<{ data: string }>({ dataType: () => "bit varying(5)" });
export const rows = pgTable("rows", { at: zoned("at").notNull(), exact: exact("exact"), name: varying("name").primaryKey(), bits: bits("bits") });
