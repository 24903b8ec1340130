import { boolean, integer, json, jsonb, pgTable, text, timestamp, uuid } from "drizzle-orm/pg-core";

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
