import { pgTable, integer, json } from "drizzle-orm/pg-core";

export const things = pgTable("things", {
  id: integer("id").primaryKey(),
  c: json("c").default({ it: "quoted \" text" }),
});
