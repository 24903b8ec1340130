import { integer, line, pgTable, point } from "drizzle-orm/pg-core";

export const shapes = pgTable("shapes", {
  id: integer("id").primaryKey(),
  at: point("at"),
  tuple: point("tuple", { mode: "tuple" }).notNull(),
  xy: point("xy", { mode: "xy" }),
  edge: line("edge"),
  edgeTuple: line("edge_tuple", { mode: "tuple" }),
  edgeAbc: line("edge_abc", { mode: "abc" }),
});
