import { integer, pgTable, text, varchar } from "drizzle-orm/pg-core";

class Column {
  static made = 0;
  static names: string[] = [];
  static #last = "none";
  readonly place: number;
  constructor(readonly name: string) {
    Column.made++;
    this.place = Column.made;
    Column.names.push(name);
    Column.#last = name;
    (this.constructor as typeof Column).made += 0;
  }
  static get last() {
    return Column.#last;
  }
}

class Wide extends Column {
  static made = 10;
}

function counted(name: string) {
  counted.calls += 1;
  return text(`${name}_${counted.calls}`);
}
counted.calls = 0;

export const counters = pgTable("counters", () => {
  const first = new Column("first");
  const second = new Wide("second");
  return {
    id: integer("id").primaryKey(),
    first: varchar(first.name, { length: first.place }),
    second: varchar(second.name, { length: second.place + 10 }),
    made: integer("made").default(Column.made),
    wide: integer("wide").default(Wide.made),
    names: text("names").array().default(Column.names),
    last: text("last").default(Column.last),
    a: counted("a"),
    b: counted("b"),
  };
});
