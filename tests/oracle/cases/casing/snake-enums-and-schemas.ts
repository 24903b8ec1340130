// casing: snake_case
import { integer, pgSchema, text } from "drizzle-orm/pg-core";

export const myApp = pgSchema("myApp");
export const itemState = myApp.enum("itemState", ["inStock", "soldOut"]);
export const itemTable = myApp.table("itemTable", { itemId: integer().primaryKey(), itemState: itemState().notNull().default("inStock"), itemTags: text().array() });
