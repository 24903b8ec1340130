import { sql } from "drizzle-orm";
import { integer, pgTable, text } from "drizzle-orm/pg-core";

// What quoted-defaults means.
export const tagged = pgTable("tagged", {
  id: integer("id").primaryKey(),
  quoted: text("quoted").array().default(sql`'{"say \\"hi\\"","back\\\\slash"}'`),
  nested: text("nested").array().array().default(sql`'{{"\\""}}'`),
});
