import { pgTable, pgEnum, uuid, text, integer, timestamp, index, unique } from "drizzle-orm/pg-core";
import { relations, type InferSelectModel } from "drizzle-orm";

/** The states of an issue. */
export const issueState = pgEnum("issue_state", ["open", "closed"]);

/**
 * A place for code.
 *
 * With a second paragraph.
 * @entity Repo
 * @deprecated use something else,
 *   really
 */
export const repositories = pgTable("repositories", {
  id: uuid("id").primaryKey().defaultRandom(),
  /** The last number given. */
  lastNumber: integer("last_number").notNull().default(0),
});

/** A report or task in a repository. */
export const issues = pgTable("issues", {
  id: uuid("id").primaryKey().defaultRandom(),
  repoId: uuid("repo_id").notNull().references(() => repositories.id, { onDelete: "cascade" }),
  /** @numberedBy repositories.lastNumber */
  number: integer("number").notNull(),
  title: text("title").notNull(), // an ordinary comment
  state: issueState("state").notNull().default("open"),
  updatedAt: timestamp("updated_at", { withTimezone: true }).notNull().defaultNow().$onUpdate(() => new Date()),
  /** @softDelete */
  deletedAt: timestamp("deleted_at", { withTimezone: true }),
}, (t) => [
  unique().on(t.repoId, t.number),
  index().on(t.repoId, t.state, t.number.desc()),
]);

export const issueComments = pgTable("issue_comments", {
  id: uuid().primaryKey().defaultRandom(),
  issueId: uuid("issue_id").notNull().references(() => issues.id),
});

export const issuesRelations = relations(issues, ({ one, many }) => ({
  repo: one(repositories, { fields: [issues.repoId], references: [repositories.id] }),
  comments: many(issueComments),
}));
export const issueCommentsRelations = relations(issueComments, (r) => ({
  issue: r.one(issues, { fields: [issueComments.issueId], references: [issues.id], relationName: "issue_of_comment" }),
}));
export type Issue = typeof issues.$inferSelect;
export type NewIssue = typeof issues.$inferInsert;
export type Repo = InferSelectModel<typeof repositories>;
