import * as orm from "drizzle-orm";
import * as pg from "drizzle-orm/pg-core";

export const state = pg.pgEnum("state", ["on", "off"]);
export const rows = pg.pgTable("rows", {
  id: pg.serial("id").primaryKey(),
  state: state("state").default("on"),
  at: pg.timestamp("at").default(orm.sql`now()`),
}, (t) => [pg.index().on(t.at), pg.check("checked", orm.sql`${t.id} > 0`)]);
