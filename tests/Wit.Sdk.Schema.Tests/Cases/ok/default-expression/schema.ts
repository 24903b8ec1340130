import { pgTable, text } from "drizzle-orm/pg-core";
/** Without a constant. */
export default pgTable("user_accounts", { id: text("id").primaryKey() });
