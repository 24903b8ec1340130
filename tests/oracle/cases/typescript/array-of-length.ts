import { index, integer, pgTable, text, varchar } from "drizzle-orm/pg-core";

const days = Array(3).fill("day").map((name, index) => `${name}_${index + 1}`);
const squares = [...Array(4).keys()].map((n) => n * n);
const empty = new Array(3).map(() => "never");
const visited: number[] = [];
new Array(2).forEach((_, index) => visited.push(index));
const built = new Array(2);
built[0] = "first";
built[1] = "second";
const listed = Array("a", "b").concat(new Array("c", "d"));
const filled = [1, 2, 3, 4].fill(9, 1, -1);

export const calendars = pgTable("calendars", {
  id: integer("id").primaryKey(),
  ...Object.fromEntries(days.map((day) => [day, text(day)])),
  size: varchar("size", { length: squares[3] + empty.length + visited.length + listed.length }),
  joined: text("joined").default(empty.join("-") + built.map((name) => name.toUpperCase()).join() + filled.join("")),
  list: text("list").array().default(listed),
  holes: integer("holes").default(Array.from(Array(2), (hole) => (hole === undefined ? 1 : 0)).length + Object.keys(Array(5)).length),
}, (t) => [...Array.from({ length: 2 }, (_, n) => index(`calendars_${n}`).on(t.id))]);
