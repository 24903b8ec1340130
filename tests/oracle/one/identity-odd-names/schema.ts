import { integer, pgTable } from "drizzle-orm/pg-core";

export const mixed = pgTable("Mixed Table", { id: integer("Id").primaryKey().generatedAlwaysAsIdentity() });
export const named = pgTable("named", { id: integer("id").primaryKey().generatedAlwaysAsIdentity({ name: "Own Sequence" }) });
