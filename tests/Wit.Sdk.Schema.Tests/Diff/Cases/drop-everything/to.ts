import { integer } from "drizzle-orm/pg-core";
export const nothing = 1;
