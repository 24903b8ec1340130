import { index, integer, jsonb, pgTable, text, varchar } from "drizzle-orm/pg-core";

export const rows = pgTable("rows", { id: integer("id").primaryKey(), data: jsonb("data"), name: text("name"), code: varchar("code", { length: 10 }) }, (t) => [
  index("paths").using("gin", t.data.op("jsonb_path_ops")),
  index("names").on(t.name.op("text_pattern_ops")),
  index("codes").on(t.code.op("varchar_pattern_ops")),
  index("names_desc").on(t.name.desc().op("text_ops")),
]);
