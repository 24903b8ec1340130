const { sql } = require("drizzle-orm");
const { pgTable, pgEnum, text, integer, boolean, uuid, index, uniqueIndex, primaryKey } = require("drizzle-orm/pg-core");
const { id, stamps } = require("./columns");
const meta = require("./meta.json");

const access = pgEnum("access", meta.access);
const spaces = pgTable("spaces", { id: id(), key: text("key").notNull().unique(), title: text("title").notNull(), access: access("access").notNull().default(meta.access[0]), ...stamps });
const pages = pgTable("pages", {
  id: id(),
  spaceId: uuid("space_id").notNull().references(() => spaces.id, { onDelete: "cascade" }),
  parentId: uuid("parent_id").references(() => pages.id, { onDelete: "set null" }),
  slug: text("slug").notNull(),
  title: text("title").notNull().default(meta.untitled),
  locked: boolean("locked").notNull().default(false),
  ...stamps,
}, (t) => [uniqueIndex("pages_slug").on(t.spaceId, t.slug), index("pages_parent").on(t.parentId)]);
const revisions = pgTable("revisions", {
  pageId: uuid("page_id").notNull().references(() => pages.id, { onDelete: "cascade" }),
  number: integer("number").notNull(),
  body: text("body").notNull(),
  summary: text("summary"),
  words: integer("words").generatedAlwaysAs(sql`length(body)`),
}, (t) => [primaryKey({ columns: [t.pageId, t.number] })]);
const links = pgTable("links", { fromId: uuid("from_id").notNull().references(() => pages.id, { onDelete: "cascade" }), toId: uuid("to_id").notNull().references(() => pages.id, { onDelete: "cascade" }) }, (t) => [primaryKey({ columns: [t.fromId, t.toId] }), index().on(t.toId)]);
const watchers = pgTable("watchers", { pageId: uuid("page_id").notNull().references(() => pages.id, { onDelete: "cascade" }), email: text("email").notNull() }, (t) => [uniqueIndex("watchers_once").on(t.pageId, t.email)]);

module.exports = { access, spaces, pages, revisions, links, watchers };
