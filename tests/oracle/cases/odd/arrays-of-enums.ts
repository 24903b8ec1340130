import { integer, pgEnum, pgSchema, pgTable, text, timestamp, uuid, varchar } from "drizzle-orm/pg-core";
import { sql } from "drizzle-orm";

export const app = pgSchema("app");
export const colour = pgEnum("colour", ["red", "light green"]);
export const size = app.enum("size", ["s", "m"]);
export const boxes = pgTable("boxes", {
  id: integer("id").primaryKey(), colours: colour("colours").array().default(["red", "light green"]).notNull(), sizes: size("sizes").array().array(), some: size("some").array(3).default(sql`'{s}'`),
  names: text("names").array().default([]), codes: varchar("codes", { length: 3 }).array().default(["abc"]), ids: uuid("ids").array().default(sql`ARRAY[]::uuid[]`), times: timestamp("times", { precision: 3 }).array(),
});
