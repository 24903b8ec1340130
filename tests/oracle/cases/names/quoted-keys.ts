import { integer, pgTable, text } from "drizzle-orm/pg-core";

export const quoted = pgTable("quoted", {
  "id": integer("id").primaryKey(),
  'single': text("single"),
  "with space": text("with_space"),
  ["computed"]: text("computed"),
  [`temp${"late"}`]: text("template"),
  42: integer("forty_two"),
});
