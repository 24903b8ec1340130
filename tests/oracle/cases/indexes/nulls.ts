import { index, integer, pgTable } from "drizzle-orm/pg-core";

export const rows = pgTable("rows", { id: integer("id").primaryKey(), a: integer("a") }, (t) => [
  index("asc_first").on(t.a.asc().nullsFirst()),
  index("asc_last").on(t.a.asc().nullsLast()),
  index("desc_first").on(t.a.desc().nullsFirst()),
  index("desc_last").on(t.a.desc().nullsLast()),
  index("only_first").on(t.a.nullsFirst()),
  index("only_last").on(t.a.nullsLast()),
]);
