export * from "./shows.js";
export * from "./listeners.js";
export type { Show } from "./types.js";
