import { sql } from "drizzle-orm";
import { customType, integer, pgTable } from "drizzle-orm/pg-core";

const bytes = customType<{ data: Buffer }>({ dataType: () => "bytea" });
const range = customType<{ data: string }>({ dataType: () => "int4range" });
export const rows = pgTable("rows", {
  id: integer("id").primaryKey(),
  data: bytes("data").default(sql`'\\xdeadbeef'::bytea`),
  range: range("range").notNull().default("[1,10)"),
  other: range("other").default(sql`int4range(1, 5)`),
});
