import { boolean, doublePrecision, index, integer, interval, pgEnum, pgTable, primaryKey, smallint, text, unique, uniqueIndex, uuid, varchar } from "drizzle-orm/pg-core";
import { lower, notBlank, published } from "./mixins.js";

const languageCodes = "en de fr es pt ja".split(" ") as [string, ...string[]];
export const language = pgEnum("language", languageCodes);
export const explicitness = pgEnum("explicitness", ["clean", "explicit"]);

export const networks = pgTable("networks", { id: uuid().primaryKey().defaultRandom(), networkName: text().notNull().unique(), homepageUrl: text() });
export const shows = pgTable("shows", {
  id: uuid().primaryKey().defaultRandom(),
  networkId: uuid().references(() => networks.id, { onDelete: "set null" }),
  showTitle: varchar({ length: 160 }).notNull(),
  feedUrl: text().notNull(),
  mainLanguage: language().notNull().default("en"),
  explicitness: explicitness().notNull().default("clean"),
  keywordList: text().array().notNull().default(["audio"]),
  ...published,
}, (t) => [uniqueIndex("shows_feed").on(lower(t.feedUrl)), index().on(t.networkId), notBlank("shows_title", t.showTitle)]);

export const seasons = pgTable("seasons", { showId: uuid().notNull().references(() => shows.id, { onDelete: "cascade" }), seasonNumber: smallint().notNull(), seasonTitle: text() }, (t) => [primaryKey({ columns: [t.showId, t.seasonNumber] })]);

export const episodes = pgTable("episodes", {
  id: uuid().primaryKey().defaultRandom(),
  showId: uuid().notNull().references(() => shows.id, { onDelete: "cascade" }),
  guid: text().notNull(),
  episodeNumber: integer(),
  episodeTitle: text().notNull(),
  audioLength: interval({ fields: "day to second", precision: 0 }),
  loudness: doublePrecision().default(-16.5),
  isBonus: boolean().notNull().default(false),
  ...published,
}, (t) => [unique().on(t.showId, t.guid), index().on(t.showId, t.publishedAt.desc().nullsLast()), notBlank("episodes_title", t.episodeTitle)]);

export const chapters = pgTable("chapters", { episodeId: uuid().notNull().references(() => episodes.id, { onDelete: "cascade" }), startsAtSecond: integer().notNull(), chapterTitle: text().notNull() }, (t) => [primaryKey({ columns: [t.episodeId, t.startsAtSecond] })]);
