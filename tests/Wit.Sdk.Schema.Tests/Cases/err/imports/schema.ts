import { pgTable } from "drizzle-orm/pg-core";
import { id, idd } from "./shared";
export * from "./nowhere";
export { thing } from "./shared";
export const good = pgTable("good", { id: id() });
export const bad = pgTable("bad", { id: idd() });
