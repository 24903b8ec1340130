import { sql } from "drizzle-orm";
import { pgTable, integer, bigint, text } from "drizzle-orm/pg-core";

export const things = pgTable("things", {
  id: integer("id").primaryKey(),
  name: text("name"),
  g: bigint("g", { mode: "number" }).generatedAlwaysAs(sql`length(name)`),
});
