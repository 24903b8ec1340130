import { index, integer, pgTable, primaryKey, real, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { created } from "./mixins.js";
import { episodes, shows } from "./shows.js";

export const listeners = pgTable("listeners", { id: uuid().primaryKey().defaultRandom(), loginName: text().notNull().unique(), playSpeed: real().notNull().default(1.25), ...created });
const owner = () => uuid().notNull().references(() => listeners.id, { onDelete: "cascade" });
export const subscriptions = pgTable("subscriptions", { listenerId: owner(), showId: uuid().notNull().references(() => shows.id, { onDelete: "cascade" }), ...created }, (t) => [primaryKey({ columns: [t.listenerId, t.showId] }), index().on(t.showId)]);
export const plays = pgTable("plays", { listenerId: owner(), episodeId: uuid().notNull().references(() => episodes.id, { onDelete: "cascade" }), positionSeconds: integer().notNull().default(0), finishedAt: timestamp({ withTimezone: true }) }, (t) => [primaryKey({ columns: [t.listenerId, t.episodeId] }), index().on(t.episodeId)]);
export const playlists = pgTable("playlists", { id: uuid().primaryKey().defaultRandom(), listenerId: owner(), playlistName: text().notNull().default("Later"), ...created }, (t) => [index().on(t.listenerId)]);
export const playlistItems = pgTable("playlist_items", { playlistId: uuid().notNull().references(() => playlists.id, { onDelete: "cascade" }), sortKey: text().notNull(), episodeId: uuid().notNull().references(() => episodes.id, { onDelete: "cascade" }) }, (t) => [primaryKey({ columns: [t.playlistId, t.sortKey] }), index().on(t.episodeId)]);
