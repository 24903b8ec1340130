import { integer, pgSchema } from "drizzle-orm/pg-core";

// drizzle-kit makes no schema that is not exported: its own SQL fails on a fresh database.
const hidden = pgSchema("hidden");
export const rows = hidden.table("rows", { id: integer("id").primaryKey() });
