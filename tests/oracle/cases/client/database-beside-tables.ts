// A schema file that opens its own database: drivers are no part of the schema language, whatever they export.
import { drizzle } from "drizzle-orm/node-postgres";
import { drizzle as proxied } from "drizzle-orm/pg-proxy";
import { migrate } from "drizzle-orm/node-postgres/migrator";
import { integer, pgTable, text } from "drizzle-orm/pg-core";

export const db = drizzle("postgres://nobody@localhost/nothing");
export const remote = proxied(async () => ({ rows: [] }));
export const upgrade = () => migrate(db, { migrationsFolder: "drizzle" });

export const notes = pgTable("notes", {
  id: integer("id").primaryKey(),
  text: text("text").notNull(),
});
