import { integer, pgSchema, text } from "drizzle-orm/pg-core";

export const user = pgSchema("user");
export const select = user.table("select", { table: integer("table").primaryKey(), from: text("from").unique() });
export const order = user.enum("order", ["asc"]);
