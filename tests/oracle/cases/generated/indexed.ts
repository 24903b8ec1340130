import { sql, type SQL } from "drizzle-orm";
import { integer, pgTable, text, uniqueIndex } from "drizzle-orm/pg-core";

export const emails = pgTable("emails", {
  id: integer("id").primaryKey(),
  address: text("address").notNull(),
  lowered: text("lowered").generatedAlwaysAs((): SQL => sql`lower(${emails.address})`).unique(),
}, (t) => [uniqueIndex("emails_lowered").on(t.lowered)]);
