import * as pg from "drizzle-orm/pg-core";

export default class Columns {
  static id(name = "id") {
    return pg.uuid(name).primaryKey().defaultRandom();
  }

  static order = (name: string) => pg.text(name).notNull().default("a0");

  static between(low: pg.PgColumn, high: number) {
    return { low, high };
  }
}

export { Columns as C };
