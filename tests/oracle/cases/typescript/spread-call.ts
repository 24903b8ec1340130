import { integer, pgTable, text, uuid } from "drizzle-orm/pg-core";

const id = () => ({ id: uuid("id").primaryKey().defaultRandom() });
function owned(column = "owner_id") {
  return { ownerId: integer(column).notNull() };
}
export const a = pgTable("a", { ...id(), ...owned() });
export const b = pgTable("b", { ...id(), ...owned("author_id"), text: text("text") });
