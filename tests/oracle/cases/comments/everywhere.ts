import { index, integer, pgTable, text } from "drizzle-orm/pg-core";

/* A comment of the file. */
// Another one.
/** The table's documentation. */
export const /* here */ rows = pgTable(/* name */ "rows", {
  // before a column
  id: integer("id") /* within */ .primaryKey(), // after
  /** The column's documentation. */
  name: text("name"), /* last */
  /* between */
} /* before the comma */, (t /* the table */) => [
  // in the list
  index("rows_name").on(t.name), // behind
]);
// the end
