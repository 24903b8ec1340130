import { eq } from "drizzle-orm";
import { integer, pgTable, pgView, text } from "drizzle-orm/pg-core";

export const a = pgTable("a", { aId: integer("a_id").primaryKey(), text: text("text") });
export const b = pgTable("b", { bId: integer("b_id").primaryKey(), aId: integer("ref") });
export const right = pgView("right_view").as((qb) => qb.select({ a: a.aId, b: b.bId }).from(a).rightJoin(b, eq(a.aId, b.aId)));
export const full = pgView("full_view").as((qb) => qb.select({ a: a.aId, b: b.bId }).from(a).fullJoin(b, eq(a.aId, b.aId)));
export const cross = pgView("cross_view").as((qb) => qb.select({ a: a.aId, b: b.bId }).from(a).crossJoin(b));
