import { integer, jsonb, pgTable, text } from "drizzle-orm/pg-core";

function enumText<const T extends readonly [string, ...string[]]>(name: string, values: T) {
  return text(name, { enum: values }).$type<T[number]>();
}
const withDefault = <T,>(value: T) => ({ value: jsonb("value").$type<T>().default(value as never) });
export const rows = pgTable("rows", { id: integer("id").primaryKey(), kind: enumText("kind", ["a", "b"] as const).notNull(), ...withDefault({ x: 1 }) });
