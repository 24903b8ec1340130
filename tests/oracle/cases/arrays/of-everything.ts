import { bigint, char, cidr, date, doublePrecision, inet, integer, interval, macaddr, pgTable, point, real, smallint, time } from "drizzle-orm/pg-core";

export const everything = pgTable("everything", {
  id: integer("id").primaryKey(),
  smalls: smallint("smalls").array(),
  bigs: bigint("bigs", { mode: "number" }).array(),
  huge: bigint("huge", { mode: "bigint" }).array(),
  reals: real("reals").array(),
  doubles: doublePrecision("doubles").array(),
  chars: char("chars", { length: 2 }).array(),
  dates: date("dates").array(),
  times: time("times").array(),
  intervals: interval("intervals").array(),
  inets: inet("inets").array(),
  cidrs: cidr("cidrs").array(),
  macs: macaddr("macs").array(),
  points: point("points").array(),
});
