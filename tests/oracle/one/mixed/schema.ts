import { pgTable, pgEnum, pgSchema, serial, text, integer, uuid, timestamp, index, uniqueIndex, unique, check, foreignKey, primaryKey, pgView, pgSequence, pgPolicy, pgRole, varchar, numeric, boolean, jsonb, bigint } from "drizzle-orm/pg-core";
import { sql } from "drizzle-orm";
export const state = pgEnum("state", ["draft", "it's"]);
export const app = pgSchema("app");
export const kind = app.enum("kind", ["a", "b"]);
export const authors = pgTable("authors", {
  id: uuid("id").primaryKey().defaultRandom(),
  name: text("name").notNull().unique(),
  nick: varchar("nick", { length: 20 }).default("it's"),
  tags: text("tags").array().notNull().default([]),
  n: numeric("n", { precision: 10, scale: 2 }).default("1.5"),
});
export const books = pgTable("books", {
  id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
  authorId: uuid("author_id").notNull().references(() => authors.id, { onDelete: "cascade" }),
  title: text("title").notNull(),
  lower: text("lower").generatedAlwaysAs(sql`lower(title)`),
  state: state("state").notNull().default("draft"),
  kinds: kind("kinds").array(),
  meta: jsonb("meta").default({ a: 1 }),
  at: timestamp("at", { withTimezone: true, precision: 3 }).notNull().defaultNow(),
}, (t) => [
  index().on(t.authorId, t.title.desc().nullsLast()),
  uniqueIndex("books_title").on(sql`lower(${t.title})`).where(sql`${t.state} = 'draft'`),
  index("books_meta").using("gin", t.meta.op("jsonb_path_ops")).with({ fastupdate: false }),
  unique("u2").on(t.title, t.state).nullsNotDistinct(),
  check("t_not_empty", sql`${t.title} <> ''`),
  pgPolicy("p", { for: "select", to: "public", using: sql`true` }),
]);
export const both = app.table("both", {
  a: uuid("a").notNull(), b: integer("b").notNull(), c: serial("c"), big: bigint("big", { mode: "number" }).default(5),
}, (t) => [primaryKey({ columns: [t.a, t.b] }), foreignKey({ columns: [t.b], foreignColumns: [books.id] }).onUpdate("cascade")]);
export const seq = pgSequence("seq", { startWith: 5, increment: 2 });
export const v = pgView("v").as((qb) => qb.select({ id: authors.id, name: authors.name }).from(authors));
export const mv = app.materializedView("mv").as((qb) => qb.select({ id: authors.id }).from(authors));
