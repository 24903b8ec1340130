import { getTableColumns, sql } from "drizzle-orm";
import { integer, pgTable, pgView, text } from "drizzle-orm/pg-core";

export const users = pgTable("users", { id: integer("id").primaryKey(), name: text("name"), secret: text("secret") });
const { secret, ...open } = getTableColumns(users);
export const visible = pgView("visible").as((qb) => qb.select(open).from(users));
export const more = pgView("more").as((qb) => qb.select({ ...getTableColumns(users), length: sql<number>`length(${users.name})`.as("length") }).from(users));
