import { sql } from "drizzle-orm";
import { index, integer, pgTable, text } from "drizzle-orm/pg-core";

export const users = pgTable("users", { id: integer("id").primaryKey(), email: text("email") }, (t) => [
  index("descending").on(sql`lower(${t.email}) DESC`),
  index("nulls").on(sql`lower(${t.email}) DESC NULLS LAST`),
  index("pattern").on(sql`lower(${t.email}) text_pattern_ops`),
]);
