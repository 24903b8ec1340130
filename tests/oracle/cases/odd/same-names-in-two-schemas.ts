import { index, integer, pgEnum, pgSchema, pgSequence, pgTable, pgView, text, unique } from "drizzle-orm/pg-core";
import { sql } from "drizzle-orm";

export const one = pgSchema("one");
export const two = pgSchema("two");
export const status1 = one.enum("status", ["a", "b"]);
export const status2 = two.enum("status", ["c"]);
export const status0 = pgEnum("status", ["d"]);
const columns = { id: integer("id").primaryKey(), code: text("code") };
export const things1 = one.table("things", { ...columns, status: status1("status").default("b") }, (t) => [unique("things_code").on(t.code), index("things_status").on(t.status)]);
export const things2 = two.table("things", { id: integer("id").primaryKey(), code: text("code"), status: status2("status") }, (t) => [unique("things_code").on(t.code), index("things_status").on(t.status)]);
export const things0 = pgTable("things", { id: integer("id").primaryKey().references(() => things1.id), other: integer("other").references(() => things2.id), status: status0("status") });
export const seq1 = one.sequence("numbers");
export const seq2 = two.sequence("numbers", { startWith: 10 });
export const seq0 = pgSequence("numbers");
export const view1 = one.view("all", { id: integer("id") }).as(sql`select id from one.things`);
export const view0 = pgView("all", { id: integer("id") }).as(sql`select id from two.things`);
