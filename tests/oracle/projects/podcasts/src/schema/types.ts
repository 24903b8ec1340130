import type { shows } from "./shows.js"; export type Show = typeof shows.$inferSelect;
