import { pgTable, pgEnum, text } from "drizzle-orm/pg-core";
/** Two names, one table. */
const users = pgTable("app-users", { id: text("id").primaryKey(), kind: text("kind", { enum: ["a"] }) });
export { users as people };
export default users;
