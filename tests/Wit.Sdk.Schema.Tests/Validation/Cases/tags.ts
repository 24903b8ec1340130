import { boolean, integer, json, jsonb, pgEnum, pgTable, text, timestamp, unique, uuid } from "drizzle-orm/pg-core";

/** @entity Repo */
export const repositories = pgTable("repositories", {
  id: uuid("id").primaryKey(),
  /** @counter */
  lastNumber: integer("last_number").notNull().default(0),
  name: text("name"),
});

/**
 * An issue.
 * @entity 2nd issue
 * @secret
 * @see https://example.org
 */
export const issues = pgTable("issues", {
  id: uuid("id").primaryKey(),
  repoId: uuid("repo_id").notNull().references(() => repositories.id),
  /** @numberedBy repositories.lastNumbr */
  number: integer("number").notNull(),
  /** @numberedBy repos.lastNumber */
  second: integer("second"),
  /** @numberedBy repositories */
  third: integer("third"),
  /** @numberedBy repositories.name */
  fourth: integer("fourth"),
  /** @numberdBy repositories.lastNumber */
  fifth: integer("fifth"),
  /** @numberedWithin repoId */
  sixth: integer("sixth"),
  /** @soft_delete */
  deletedAt: timestamp("deleted_at"),
  /** @softDelete */
  removedAt: timestamp("removed_at").notNull(),
  /** @softDelete */
  gone: boolean("gone"),
  /** @rowVersion */
  version: text("version"),
  /** @clrType */
  a: jsonb("a"),
  /** @clrType not a type; */
  b: jsonb("b"),
  /** @clrType System.Int32 */
  c: integer("c"),
  /** @clrType System.Collections.Generic.List<My.Type[]>? */
  good: jsonb("good"),
  /** @entity Comment */
  d: text("d"),
  /** @type {string} @param x @default 5 */
  e: text("e"),
});

export const loose = pgTable("loose", {
  id: uuid("id").primaryKey(),
  /** @numberedBy repositories.lastNumber */
  number: integer("number"),
});

export const counters = pgTable("counters", {
  id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
  /** @counter */
  views: integer("views"),
  /** @rowVersion */
  version: integer("version"),
  /** @rowVersion */
  second: integer("second").notNull(),
  /**
   * @counter
   * @rowVersion
   */
  both: integer("both").notNull(),
  /** @counter */
  sum: integer("sum").notNull().generatedAlwaysAs(1),
  lastNumber: integer("last_number"),
  /** @counter */
  text: text("text").notNull(),
});

/**
 * @softDelete
 * @rowVersion
 */
export const wrong = pgTable("wrong", {
  id: integer("id").primaryKey(),
  /** @softDelete */
  deletedAt: timestamp("deleted_at"),
  /** @softDelete */
  archivedAt: timestamp("archived_at"),
});

export const numbered = pgTable("numbered", {
  id: uuid("id").primaryKey(),
  repoId: uuid("repo_id").notNull().references(() => repositories.id),
  forkId: uuid("fork_id").references(() => repositories.id),
  counterId: integer("counter_id").notNull().references(() => counters.id),
  /** @numberedBy repositories.lastNumber */
  number: integer("number").notNull(),
}, (t) => [unique().on(t.repoId, t.number), unique().on(t.forkId, t.number)]);

export const maybe = pgTable("maybe", {
  id: uuid("id").primaryKey(),
  forkId: uuid("fork_id").references(() => repositories.id),
  /** @numberedBy repositories.lastNumber */
  number: integer("number").notNull(),
}, (t) => [unique().on(t.forkId, t.number)]);

export const keyless = pgTable("keyless", {
  id: uuid("id").primaryKey(),
  repoId: uuid("repo_id").notNull().references(() => repositories.id),
  counterId: integer("counter_id").notNull().references(() => counters.id),
  /** @numberedBy repositories.lastNumber */
  number: integer("number").notNull(),
  /** @numberedBy counters.lastNumber */
  other: integer("other").notNull(),
});

/**
 * A state.
 * @softDelete
 * @entity State
 * @deprecated use the other one
 * @counter
 * @sofdelete
 */
export const state = pgEnum("state", ["open", "closed"]);
