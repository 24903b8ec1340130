import { pgTable, text } from "drizzle-orm/pg-core";

export default pgTable("tags", { name: text("name").primaryKey() });
