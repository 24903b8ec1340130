import { pgTable, text, uuid, timestamp, integer, boolean, jsonb } from "drizzle-orm/pg-core";
import { sql } from "drizzle-orm";
import { randomUUID } from "node:crypto";
import { v4 as uuidv4 } from "uuid";
import { nanoid } from "nanoid";
export const values = pgTable("values", {
  a: timestamp("a").$defaultFn(() => new Date()),
  b: timestamp("b", { mode: "string" }).$onUpdate(() => new Date().toISOString()),
  c: integer("c").$default(() => Date.now()),
  d: uuid("d").$defaultFn(() => crypto.randomUUID()),
  e: uuid("e").$defaultFn(randomUUID),
  f: uuid("f").$defaultFn(() => uuidv4()),
  g: text("g").$defaultFn(() => nanoid(10)),
  h: timestamp("h").$onUpdate(() => sql`now()`),
  i: integer("i").$defaultFn(() => -1),
  j: boolean("j").$defaultFn(() => false),
  k: text("k").$defaultFn(() => "it's"),
  l: jsonb("l").$defaultFn(() => ({})),
  m: text("m").$defaultFn(function () { return "x"; }),
  n: text("n").$defaultFn(() => { const x = nanoid(); return x; }),
  o: timestamp("o").$onUpdateFn(async () => new Date()),
});
