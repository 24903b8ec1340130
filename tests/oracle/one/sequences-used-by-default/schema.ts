import { sql } from "drizzle-orm";
import { bigint, integer, pgSequence, pgTable } from "drizzle-orm/pg-core";

export const tickets = pgSequence("ticket_numbers", { startWith: 1000 });
export const rows = pgTable("rows", {
  id: integer("id").primaryKey().default(sql`nextval('ticket_numbers')`),
  other: bigint("other", { mode: "number" }).notNull().default(sql`nextval('public.ticket_numbers'::regclass)`),
});
