import { sql } from "drizzle-orm";
import { integer, pgPolicy, pgTable, text } from "drizzle-orm/pg-core";

const own = (name: string) => pgPolicy(name, { for: "all", to: "public", using: sql`owner = current_user` });
export const docs = pgTable("docs", { id: integer("id").primaryKey(), owner: text("owner") }, () => [own("own_docs")]);
export const notes = pgTable("notes", { id: integer("id").primaryKey(), owner: text("owner") }, () => [own("own_notes"), pgPolicy("read_notes", { for: "select" })]);
