import { Column, getTableColumns, getTableName, getViewName, is, SQL, sql, Table, View } from "drizzle-orm";
import { check, index, integer, PgTable, pgTable, pgView, text, uniqueIndex } from "drizzle-orm/pg-core";

export const users = pgTable("users", { id: integer("id").primaryKey(), email: text("email") });

export const mails = pgView("mails").as((qb) => qb.select({ email: users.email }).from(users));
export const known = pgView("known", { id: integer("id") }).existing();

const nameOf = (value: unknown) => (is(value, Table) ? getTableName(value) : is(value, Column) ? value.name : value instanceof SQL ? "sql" : String(value));

export const posts = pgTable("posts", {
  id: integer("id").primaryKey(),
  table: text("table").default(nameOf(users)),
  column: text("column").default(nameOf(users.email)),
  other: text("other").default(nameOf(sql`x`) + nameOf(5)),
  view: text("view").default(`${getViewName(mails)} ${getViewName(known)} ${is(mails, View)}`),
  keys: text("keys").default(Object.keys(getTableColumns(users)).join()),
  kinds: text("kinds").default(`${is(users, PgTable)} ${is(users.id, PgTable)} ${users instanceof PgTable}`),
}, (t) => [
  index(`${getTableName(users)}_idx`).on(t.table),
  uniqueIndex(`${t.keys.name}_${t.kinds.name}_u`).on(t.keys),
  check(`${getTableName(t.id.table)}_check`, sql`${t.column} <> ''`),
]);
