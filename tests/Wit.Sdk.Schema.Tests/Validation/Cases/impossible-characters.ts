// not tried: our SQL leaves such characters out
import { check, index, integer, pgEnum, pgTable, text } from "drizzle-orm/pg-core";
import { sql } from "drizzle-orm";

export const named = pgTable("a\0b", { id: integer("id").primaryKey(), half: text("\ud800x") });
export const valued = pgTable("valued", { id: integer("id").primaryKey(), a: text("a").default("x\0y"), b: text("b").default("\udc00") });
export const labels = pgEnum("labels", ["a\0"]);
export const checked = pgTable("checked", { id: integer("id").primaryKey(), a: text("a") }, (t) => [check("c", sql.raw("a <> '\0'")), index("i").on(t.a).where(sql`a <> ${"\0"}`)]);
export const pairs = pgTable("\ud83d\ude00", { id: integer("id").primaryKey(), a: text("a").default("\ud83d\ude00") });
