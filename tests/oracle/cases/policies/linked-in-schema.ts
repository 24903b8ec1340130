import { integer, pgPolicy, pgSchema } from "drizzle-orm/pg-core";

export const app = pgSchema("app");
export const docs = app.table("docs", { id: integer("id").primaryKey() }, () => [pgPolicy("inside")]);
export const outside = pgPolicy("outside", { to: "public" }).link(docs);
