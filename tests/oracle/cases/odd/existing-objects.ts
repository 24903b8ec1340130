import { integer, pgMaterializedView, pgPolicy, pgSchema, pgTable, pgView, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { sql } from "drizzle-orm";

const auth = pgSchema("auth");
const users = auth.table("users", { id: uuid("id").primaryKey() });
export const stats = pgMaterializedView("stats", { day: timestamp("day"), hits: integer("hits") }).existing();
export const plain = pgView("plain", { id: integer("id") }).existing();
export const notes = pgTable("notes", {
  id: uuid("id").primaryKey().defaultRandom(), owner: uuid("owner").notNull(), text: text("text"),
}, (t) => [pgPolicy("read", { for: "select", to: "public", using: sql`${t.owner} is not null` })]);
export const joined = pgView("joined", { id: uuid("id") }).as(sql`select ${notes.id} from ${notes} join ${users} on ${users.id} = ${notes.owner}`);
