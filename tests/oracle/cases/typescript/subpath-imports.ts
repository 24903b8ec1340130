import { sql } from "drizzle-orm/sql";
import { relations } from "drizzle-orm/relations";
import { integer, pgTable, text } from "drizzle-orm/pg-core";
import { index } from "drizzle-orm/pg-core/indexes";
import { eq } from "drizzle-orm/sql/expressions";

export const rows = pgTable("rows", { id: integer("id").primaryKey(), name: text("name").default(sql`'x'`) }, (t) => [index("rows_name").on(t.name).where(eq(t.id, t.id))]);
export const rowsRelations = relations(rows, () => ({}));
