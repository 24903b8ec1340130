import { sql } from "drizzle-orm";
import { integer, pgEnum, pgTable, text } from "drizzle-orm/pg-core";

export const priority = pgEnum("priority", ["low", "high"]);
enum Stage { Start = "start", Done = "done" }
export const jobs = pgTable("jobs", {
  id: integer("id").primaryKey(),
  priority: priority("priority").default("low"),
  again: priority("again").notNull().default(priority.enumValues[1]),
  stage: text("stage").default(Stage.Done),
  cast: priority("cast").default(sql`'high'::priority`),
});
