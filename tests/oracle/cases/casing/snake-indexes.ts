// casing: snake_case
import { sql } from "drizzle-orm";
import { index, integer, jsonb, pgTable, text, timestamp } from "drizzle-orm/pg-core";

export const logEntries = pgTable("logEntries", { entryId: integer().primaryKey(), createdAt: timestamp(), levelName: text(), rawData: jsonb() }, (t) => [
  index().on(t.createdAt.desc(), t.levelName),
  index("by_level").on(t.levelName).where(sql`${t.createdAt} is not null`),
  index("by_data").using("gin", t.rawData.op("jsonb_path_ops")),
]);
