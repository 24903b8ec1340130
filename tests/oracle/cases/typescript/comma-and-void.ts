import { boolean, integer, pgTable, text } from "drizzle-orm/pg-core";

const value = (1, 2);
const nothing = void 0;
let mutable = 1;
mutable += 4;
mutable **= 2;
mutable ??= 7;
const text3 = typeof value === "number" ? "number" : "other";
export const rows = pgTable("rows", { id: integer("id").primaryKey(), a: integer("a").default(value), b: integer("b").default(mutable), c: text("c").default(text3), d: text("d").default(nothing as unknown as string), e: boolean("e").default("a" in { a: 1 }), f: integer("f").default(7 & 3 | 8 ^ 1), g: integer("g").default(1 << 4 >> 1) });
