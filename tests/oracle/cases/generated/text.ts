import { sql } from "drizzle-orm";
import { pgTable, text } from "drizzle-orm/pg-core";

export const files = pgTable("files", {
  path: text("path").primaryKey(),
  extension: text("extension").generatedAlwaysAs("lower(path)"),
  size: text("size").generatedAlwaysAs(sql`upper(path)`, { mode: "always" }),
});
