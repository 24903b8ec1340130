import { integer, pgEnum, pgTable, text, varchar } from "drizzle-orm/pg-core";

namespace Limits {
  export const title = 120;
  const hidden = 30;
  export const name = hidden * 2;
  export namespace Deep {
    export const er = title + name;
  }
  export function of(kind: "a" | "b") {
    return kind === "a" ? Deep.er : hidden;
  }
}

namespace Limits {
  export const added = 5;
}

namespace A.B {
  export enum State {
    Open = "open",
    Closed = "closed",
  }
  export let calls = 0;
  export const call = () => ++calls;
}

enum Size {
  Small = 1,
  Large = 2,
}
namespace Size {
  export const parse = (text: string) => (text === "large" ? Size.Large : Size.Small);
}

function key(name: string) {
  return text(name + key.suffix).notNull();
}
namespace key {
  export const suffix = "_key";
}

class Names {
  static readonly table = "spaces";
}
namespace Names {
  export const column = Names.table + "_id";
}

A.B.call();
A.B.call();

export const spaceState = pgEnum("space_state", [A.B.State.Open, A.B.State.Closed]);

export namespace spaces {
  export type Id = number;
  export interface Shape {
    id: Id;
  }
}
export const spaces = pgTable(Names.table, {
  id: integer(Names.column).primaryKey(),
  title: varchar("title", { length: Limits.title }),
  name: varchar("name", { length: Limits.name + Limits.added }),
  kind: varchar("kind", { length: Limits.of("a") + Limits.of("b") }),
  state: spaceState("state").default(A.B.State.Open),
  size: integer("size").default(Size.parse("large")),
  calls: integer("calls").default(A.B.calls),
  external: key("external"),
});

export namespace Hidden {
  export const tables = pgTable("hidden_tables", { id: integer("id") });
}
