/* eslint-disable */
"use server";
import * as pg from "drizzle-orm/pg-core";
import drizzle, { sql as raw } from "drizzle-orm";
import type { PgTableWithColumns } from "drizzle-orm/pg-core";

declare module "drizzle-orm" { interface Extra { a: string } }
declare const __DEV__: boolean;
abstract class Base<in out T> { abstract x: T; constructor(protected readonly y?: T) {} }
type Deep<T> = T extends (infer U)[] ? Deep<U> : T extends object ? { -readonly [K in keyof T as `${string & K}!`]-?: Deep<T[K]> } : T;
function overloaded(x: string): string;
function overloaded(x: number): number;
function overloaded(x: any): any { return x; }
export namespace Inner { export type T = number }
const size = 12;
async function* unused<T>(this: void, ...rest: T[]): AsyncGenerator<T> { for await (const x of rest) yield* [x] as any; }
const isUuid = (value: unknown): value is string => typeof value === "string" && /^[0-9a-f]{8}-[^/\]]+$/iu.test(value);
label: for (const i of [1, 2]) { if (i > 1) break label; }
export const table = pg.pgTable(overloaded("odd table"), {
  "quoted-key": pg.varchar("quoted-key", { length: size }).notNull(),
  ["computed" + 1]: pg.integer("computed1").default(isUuid("x") ? 1 : 0),
  1: pg.text("one"),
  $dollar: pg.text(),
  ünïcode: pg.text(),
  last: (pg.text("last") as any)!.default(raw`'it''s'`),
}, (t) => [pg.primaryKey({ name: "odd pk", columns: [t["quoted-key"]] }), pg.index("i").on(t[1], t.$dollar), pg.check("c", raw`${t["computed1"]} > ${raw.raw("0")}`)]);
export type { PgTableWithColumns };
export const nothing = void 0, alsoNothing = null, regex = /[/"'`]/g, big = 10n ** 3n;
