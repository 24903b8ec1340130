import { integer, pgTable, text } from "drizzle-orm/pg-core";
import { kind } from "./kinds";
import { collate } from "./types";

export const artists = pgTable("artists", { id: integer("id").primaryKey(), name: text("name").notNull() });
export const works = pgTable("works", { id: integer("id").primaryKey(), artistId: integer("artist_id").references(() => artists.id), kind: kind("kind") });

collate(artists.name, "C");
