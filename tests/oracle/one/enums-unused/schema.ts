import { pgEnum } from "drizzle-orm/pg-core";

export const alone = pgEnum("alone", ["nobody", "uses", "it"]);
