import { sql } from "drizzle-orm";
import { check, index, integer, pgSchema, timestamp, unique } from "drizzle-orm/pg-core";

export const app = pgSchema("app");
export const kind = app.enum("kind", ["a", "b"]);
export const ids = app.sequence("ids");
export const rows = app.table("rows", { id: integer("id").primaryKey(), kind: kind("kind").default("a"), at: timestamp("at") }, (t) => [
  index().on(t.at),
  unique().on(t.kind, t.at),
  check("rows_id", sql`${t.id} > 0`),
]);
export const view = app.view("some").as((qb) => qb.select().from(rows));
export const stored = app.materializedView("stored").as((qb) => qb.select().from(rows));
