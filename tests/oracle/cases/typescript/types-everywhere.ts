import { type InferInsertModel } from "drizzle-orm";
import { integer, jsonb, pgTable, text } from "drizzle-orm/pg-core";

type Id<T extends string = "x"> = { [K in keyof { a: 1 }]: T } & (string | number);
interface Shape extends Record<string, unknown> { readonly id: number; (x: number): string; new (x: string): Shape; [key: string]: unknown }
declare const nothing: unique symbol;
export type Row = typeof rows.$inferSelect;
export type NewRow = InferInsertModel<typeof rows>;
export const rows = pgTable("rows", {
  id: integer("id").$type<Id<"y">>().primaryKey(),
  data: jsonb("data").$type<Array<Map<string, () => Promise<Shape[]>>>>(),
  generic: text("generic").$type<`prefix-${string}`>(),
});
export abstract class Ignored<T> { private readonly x?: T; static y = 1; abstract z(): void; }
