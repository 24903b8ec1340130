import { customType, integer, pgTable } from "drizzle-orm/pg-core";

const of = (type: string) => customType<{ data: any; driverData: string }>({ dataType: () => type });
const driven = (type: string) => customType<{ data: any; driverData: string }>({ dataType: () => type, toDriver: (value) => JSON.stringify(value) });
const [jsonb, json, text, numeric, stamp, zoned, day, texts, numbers, days, stamps, flag, bytes] = [
  "jsonb", "json", "text", "numeric(10, 2)", "timestamp", "timestamptz", "date", "text[]", "integer[]", "date[]", "timestamp[]", "boolean", "bytea",
].map(of);
const bag = driven("jsonb");
const time = new Date("2024-01-02T03:04:05.678Z");
export const rows = pgTable("rows", {
  id: integer("id").primaryKey(),
  a1: bag("a1").notNull().default({}),
  a2: bag("a2").default({ a: 1, b: [true, null, "x"] }),
  a3: jsonb("a3").default([]),
  a4: jsonb("a4").default([{ a: 'say "hi"' }]),
  a5: jsonb("a5").default(5),
  a6: jsonb("a6").default(true),
  a7: jsonb("a7").default(null),
  a8: json("a8").default({ a: { b: {} } }),
  b1: json("b1").default(time),
  c1: text("c1").default("it's \"quoted\""),
  c2: text("c2").default(5),
  c3: text("c3").default(undefined),
  c4: text("c4").default(null),
  c5: text("c5").default(time),
  d1: numeric("d1").default(12.5),
  d2: numeric("d2").default("12.50"),
  e1: stamp("e1").default(time),
  e2: zoned("e2").default(time),
  e3: day("e3").default(time),
  e4: stamp("e4").default("2024-01-02"),
  f1: texts("f1").default(["a", "b c"]),
  f2: texts("f2").default([]),
  f3: numbers("f3").default([1, 2, 3]),
  f4: numbers("f4").default([[1, 2], [3, 4]]),
  f5: days("f5").default([time]),
  f6: stamps("f6").default([time]),
  f7: texts("f7").default("{a,b}"),
  g1: flag("g1").default(false),
  g2: bytes("g2").default("\\x00ff"),
});
