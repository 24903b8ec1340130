import { sql } from "drizzle-orm";
import { integer, pgTable, text } from "drizzle-orm/pg-core";

export const nothing = pgTable("nothing", {
  id: integer("id").primaryKey(),
  text: text("text").default(null),
  number: integer("number").default(null),
  undefinedIsNone: text("undefined_is_none").default(undefined),
  sqlNull: text("sql_null").default(sql`null`),
});
