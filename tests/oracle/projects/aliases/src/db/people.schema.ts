import { integer, pgTable, text } from "drizzle-orm/pg-core";
import { stamps } from "@/db/columns";

export const people = pgTable("people", { id: integer().primaryKey(), fullName: text().notNull().unique(), ...stamps });
