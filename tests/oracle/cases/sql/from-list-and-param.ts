import { sql } from "drizzle-orm";
import { integer, pgTable, pgView } from "drizzle-orm/pg-core";

export const rows = pgTable("rows", { id: integer("id").primaryKey(), n: integer("n") });
export const inlined = pgView("inlined").as((qb) => qb.select().from(rows).where(sql`${rows.n} = ${sql.param(5, rows.n)}`));
export const again = pgView("again").as((qb) => qb.select().from(rows).where(sql`${rows.n} in ${[1, 2, 3]}`));
export const third = pgView("third").as((qb) => qb.select().from(rows).where(sql`${rows.id} = ${sql.param(7)}`));
