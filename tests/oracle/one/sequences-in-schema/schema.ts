import { pgSchema } from "drizzle-orm/pg-core";

export const app = pgSchema("app");
export const ids = app.sequence("ids", { startWith: 5, cache: 10 });
export const plain = app.sequence("plain");
