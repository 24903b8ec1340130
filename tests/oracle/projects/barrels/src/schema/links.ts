import { relations } from "drizzle-orm";
import { artists, works } from "./tables";

export const artistLinks = relations(artists, ({ many }) => ({ works: many(works) }));
export const workLinks = relations(works, ({ one }) => ({ artist: one(artists, { fields: [works.artistId], references: [artists.id] }) }));
