// Names that are used before they are declared, and statements that begin with a name.
import { pgTable, text, index } from "drizzle-orm/pg-core";
export const zebra = pgTable("zebra", { id: text().primaryKey(), a: text().references(() => aardvark.id) }, (t) => ({ first: index().on(t.a), second: index("named").on(t.id, t.a) }));
export const aardvark = pgTable("aardvark", { id: text().primaryKey(), z: text().references(() => zebra.id), self: text().references(() => aardvark.id) });
const list: string[] = [];
list.push("x", "y");
export const listed = pgTable(`listed_${list.join("_")}`, Object.fromEntries(list.map((name) => [name, text(name)])));
