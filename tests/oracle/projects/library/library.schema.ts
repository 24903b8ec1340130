import { relations } from "drizzle-orm";
import { sql } from "drizzle-orm/sql";
import { boolean, char, date, index, integer, json, pgEnum, pgTable, primaryKey, real, serial, smallserial, text, time, timestamp, unique, uniqueIndex, varchar } from "drizzle-orm/pg-core";

export const mediumEnum = pgEnum("medium", ["book", "audio", "film", "map"]);
export const loanStateEnum = pgEnum("loan_state", ["out", "overdue", "returned", "lost"]);

export const branches = pgTable("branches", {
  id: smallserial("id").primaryKey(),
  name: varchar("name", { length: 60 }).notNull(),
  opens: time("opens").default("09:00").notNull(),
  address: json("address").default({ street: "1 Main St", "post code": null }),
}, (branches) => ({ nameKey: unique("branches_name_key").on(branches.name) }));

export const subjects = pgTable("subjects", { code: char("code", { length: 3 }).primaryKey(), label: text("label").notNull() });

export const authors = pgTable("authors", { id: serial("id").primaryKey(), name: text("name").notNull(), born: integer("born"), died: integer("died") }, (authors) => ({ byName: index("authors_by_name").on(authors.name) }));

export const works = pgTable("works", {
  id: serial("id").primaryKey(),
  title: text("title").notNull(),
  subtitle: text("subtitle").default(""),
  medium: mediumEnum("medium").default("book").notNull(),
  subject: char("subject", { length: 3 }).references(() => subjects.code, { onUpdate: "cascade" }),
  published: integer("published"),
  rating: real("rating").default(2.5),
}, (works) => {
  return {
    titleIdx: index("works_title_idx").on(works.title),
    subjectIdx: index("works_subject_idx").on(works.subject),
  };
});

export const worksAuthors = pgTable("works_authors", {
  workId: integer("work_id").notNull().references(() => works.id, { onDelete: "cascade" }),
  authorId: integer("author_id").notNull().references(() => authors.id, { onDelete: "cascade" }),
  part: varchar("part", { length: 20 }).default("author").notNull(),
}, (t) => {
  return { pk: primaryKey({ columns: [t.workId, t.authorId, t.part] }) };
});

export const copies = pgTable("copies", {
  barcode: varchar("barcode", { length: 14 }).primaryKey(),
  workId: integer("work_id").notNull().references(() => works.id, { onDelete: "restrict" }),
  branchId: integer("branch_id").notNull().references(() => branches.id),
  acquired: date("acquired").default("2020-01-31"),
  lendable: boolean("lendable").default(true).notNull(),
}, (t) => ({ workIdx: index().on(t.workId), branchIdx: index().on(t.branchId, t.lendable) }));

export const members = pgTable("members", {
  card: varchar("card", { length: 10 }).primaryKey(),
  name: text("name").notNull(),
  since: date("since", { mode: "date" }).default(new Date("2021-05-01")).notNull(),
  prefers: mediumEnum("prefers").array().default(["book", "film"]),
});

export const loans = pgTable("loans", {
  id: serial("id").primaryKey(),
  barcode: varchar("barcode", { length: 14 }).notNull().references(() => copies.barcode, { onUpdate: "cascade" }),
  card: varchar("card", { length: 10 }).notNull().references(() => members.card),
  state: loanStateEnum("state").default("out").notNull(),
  due: timestamp("due").default(sql`(now() + '21 days'::interval)`).notNull(),
  renewed: integer("renewed").default(0).notNull(),
}, (t) => ({ once: uniqueIndex("loans_once").on(t.barcode).where(sql`${t.state} = 'out'`), byCard: index("loans_by_card").on(t.card, t.due) }));

export const worksRelations = relations(works, ({ many, one }) => ({ authors: many(worksAuthors), copies: many(copies), subject: one(subjects, { fields: [works.subject], references: [subjects.code] }) }));
export const worksAuthorsRelations = relations(worksAuthors, ({ one }) => ({ work: one(works, { fields: [worksAuthors.workId], references: [works.id] }), author: one(authors, { fields: [worksAuthors.authorId], references: [authors.id] }) }));
