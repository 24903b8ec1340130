import { integer, pgEnum, pgTable } from "drizzle-orm/pg-core";

export const odd = pgEnum("odd", ["with space", "it's", 'quo"ted', "UPPER", "", "ünï", "1", "a,b", "select"]);
export const oddities = pgTable("oddities", { id: integer("id").primaryKey(), value: odd("value").default("it's"), empty: odd("empty").default("") });
