import { uuid } from "drizzle-orm/pg-core";
export const id = () => uuid("id").primaryKey();
export const broken = pgTable("x", ;
