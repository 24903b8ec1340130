import { pgTable, text, uuid } from "drizzle-orm/pg-core";
import { makeName, columns } from "some-package";
import { helper } from "./missing";
import { sharedColumns } from "./also-missing";
export const good = pgTable("good", { id: uuid("id").primaryKey() });
export const named = pgTable(makeName("x"), { id: uuid("id") });
export const spread = pgTable("spread", { id: uuid("id"), ...columns, other: text("other") });
export const again = pgTable("again", { ...columns });
export const now = pgTable("now", { id: text("id").default(new Date().toISOString()) });
export const env = pgTable(process.env.TABLE, { id: uuid("id") });
export const random = pgTable("random", { id: text("id").default(crypto.randomUUID()) });
export const missing = pgTable("missing", { id: helper("id") });
export const perhaps = sharedColumns("x");
export const thrown = pgTable("thrown", { id: fails() });
function fails() { throw new Error("not today"); }
