import { sql } from "drizzle-orm";
import { customType, integer, pgTable } from "drizzle-orm/pg-core";

const jsonb = customType<{ data: any }>({ dataType: () => "jsonb" });
export const rows = pgTable("rows", {
  id: integer("id").primaryKey(),
  a: jsonb("a").default(sql`'{"name":"it\\u0027s"}'::jsonb`),
});
