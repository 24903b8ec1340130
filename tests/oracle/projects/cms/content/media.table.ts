import { index, pgEnum, pgTable, unique } from "drizzle-orm/pg-core";
import { localesOf, Locale } from "../locale";
import { authors } from "../people";
import { entries } from "./entries.table";
import { edited } from "./shared";

export const assetKind = pgEnum("asset_kind", { Image: "image", Video: "video", Document: "document" });
export const captionLocale = pgEnum("caption_locale", localesOf(Locale.Japanese));

export const folders = pgTable("folders", (t) => ({ id: t.serial().primaryKey(), folderPath: t.text().notNull().unique("folders_path"), ...edited() }));

export const assets = pgTable("assets", (t) => ({
  id: t.uuid().defaultRandom().primaryKey(),
  folderId: t.integer().references(() => folders.id, { onDelete: "restrict" }),
  kind: assetKind().notNull(),
  fileName: t.varchar({ length: 255 }).notNull(),
  byteSize: t.bigint({ mode: "number" }).notNull(),
  pixelWidth: t.integer(),
  pixelHeight: t.integer(),
  focalPoint: t.point({ mode: "xy" }),
  uploadedBy: t.integer().references(() => authors.id, { onDelete: "set null" }),
  ...edited(),
}), (table) => [index().on(table.folderId, table.fileName), index().on(table.uploadedBy)]);

export const assetCaptions = pgTable("asset_captions", (t) => ({
  assetId: t.uuid().notNull().references(() => assets.id, { onDelete: "cascade" }),
  captionLocale: captionLocale().notNull(),
  caption: t.text().notNull(),
}), (table) => [unique().on(table.assetId, table.captionLocale)]);

export const entryAssets = pgTable("entry_assets", (t) => ({
  entryId: t.uuid().notNull().references(() => entries.id, { onDelete: "cascade" }),
  assetId: t.uuid().notNull().references(() => assets.id, { onDelete: "cascade" }),
  slotName: t.varchar({ length: 30 }).notNull().default("body"),
  sortOrder: t.doublePrecision().notNull().default(0),
}), (table) => ({ order: index("entry_assets_order").on(table.entryId, table.slotName, table.sortOrder) }));
