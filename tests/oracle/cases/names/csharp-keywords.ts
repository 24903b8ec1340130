import { integer, pgTable, text } from "drizzle-orm/pg-core";

export const classes = pgTable("class", { namespace: integer("namespace").primaryKey(), string: text("string"), void: text("void"), class: text("class"), event: text("event"), params: text("params") });
export const record = pgTable("record", { required: integer("required").primaryKey(), init: text("init"), value: text("value"), get: text("get") });
