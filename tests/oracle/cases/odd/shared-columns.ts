import { type AnyPgColumn, boolean, index, integer, pgSchema, pgTableCreator, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { sql } from "drizzle-orm";

const table = pgTableCreator((name) => `shop_${name}`);
const times = () => ({ createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(), updatedAt: timestamp("updated_at").$onUpdate(() => new Date()) });
const owned = (to: () => AnyPgColumn) => ({ owner: uuid("owner").notNull().references(to, { onDelete: "restrict" }) });
const soft = { gone: boolean("gone").default(false).notNull() };
export const users = table("users", { id: uuid("id").primaryKey().defaultRandom(), name: text(), ...times(), ...soft });
export const carts = table("carts", { id: integer().primaryKey().generatedAlwaysAsIdentity(), ...owned(() => users.id), ...times(), ...soft }, (t) => [index().on(t.owner, t.gone).where(sql`not ${t.gone}`)]);
export const other = pgSchema("Other");
export const logs = other.table("logs", (t) => ({ id: t.bigserial({ mode: "number" }).primaryKey(), of: t.integer().references(() => carts.id), data: t.jsonb().default({}) }));
