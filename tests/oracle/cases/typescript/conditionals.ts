import { integer, pgTable, text, varchar } from "drizzle-orm/pg-core";

const isLarge = 10 > 5;
const extra = isLarge ? { extra: text("extra") } : {};
export const rows = pgTable("rows", {
  id: integer("id").primaryKey(),
  ...extra,
  ...(isLarge && { more: text("more") }),
  ...(!isLarge && { less: text("less") }),
  size: varchar("size", { length: isLarge ? 100 : 10 }),
});
