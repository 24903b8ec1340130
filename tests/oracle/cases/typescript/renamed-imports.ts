import { sql as s } from "drizzle-orm";
import { index as idx, integer as int, pgTable as table, text as t, type AnyPgColumn as Any } from "drizzle-orm/pg-core";

export const rows = table("rows", { id: int("id").primaryKey(), name: t("name").default(s`'x'`), up: int("up").references((): Any => rows.id) }, (r) => [idx("rows_name").on(r.name)]);
