import { pgSchema } from "drizzle-orm/pg-core";

export const lonely = pgSchema("lonely");
export const other = pgSchema("Other Schema");
