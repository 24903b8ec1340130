import { pgEnum } from "drizzle-orm/pg-core";

export const kinds: string[] = ["song"];
export const kind = pgEnum("kind", kinds as [string, ...string[]]);
