import { boolean, integer, pgTable, text } from "drizzle-orm/pg-core";

const isProduction = "test" === "an environment that nobody has";
export const switches = pgTable("switches", {
  id: integer("id").primaryKey(),
  production: boolean("production").default(isProduction),
  both: boolean("both").default(true && false),
  either: boolean("either").default(false || true),
  chosen: text("chosen").default(isProduction ? "yes" : "no"),
  fallback: text("fallback").default(undefined ?? "fallback"),
});
