import { integer, pgTable, text, timestamp } from "drizzle-orm/pg-core";

/**
 * People who may log in.
 * @entity Person
 */
export const users = pgTable("users", {
  id: integer("id").primaryKey(),
  /** Never shown. @secret */
  password: text("password").notNull(),
  /** @deprecated use another one */
  old: text("old"),
  /** @rowVersion */
  version: integer("version").notNull().default(1),
  /** @softDelete */
  deletedAt: timestamp("deleted_at"),
  /** @counter */
  visits: integer("visits").notNull().default(0),
});
