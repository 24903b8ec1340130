import { defineRelations } from "drizzle-orm";
import { integer, pgTable } from "drizzle-orm/pg-core";

export const a = pgTable("a", { id: integer("id").primaryKey(), bId: integer("b_id") });
export const b = pgTable("b", { id: integer("id").primaryKey() });
const ofA = (r: any) => ({ a: { b: r.one.b({ from: r.a.bId, to: r.b.id }) } });
export const everything = defineRelations({ a, b }, (r) => {
  return { ...ofA(r), b: { list: r.many.a() } };
});
