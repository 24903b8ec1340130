import { integer, pgEnum, pgTable } from "drizzle-orm/pg-core";

// Export decides what exists: no type is made for this one, by drizzle-kit or by us.
const used = pgEnum("used", ["x", "y"]);
export const table = pgTable("table_with_used", { id: integer("id").primaryKey(), value: used("value") });
