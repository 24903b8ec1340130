import { type PgColumn, type PgTable, integer, pgTable, text, varchar } from "drizzle-orm/pg-core";

// Drizzle has no word for a collation, so that schemas say it this way.
function collate(column: PgColumn, collation: string) {
  const before = column.getSQLType;
  column.getSQLType = function (this: PgColumn) {
    return `${before.call(this)} COLLATE "${collation}"`;
  };
  return column;
}

function makeTable(name: string) {
  return pgTable(name, { id: text("id").primaryKey(), label: varchar("label", { length: 20 }), rank: integer("rank") });
}

const open = (table: PgTable) => void table;

function protect(table: ReturnType<typeof makeTable>) {
  table.enableRLS();
}

export const words = makeTable("words");
export const terms = makeTable("terms");
export const plain = makeTable("plain");

collate(words.id, "C");
collate(words.label, "und-x-icu");
protect(terms);
open(plain);
words.rank.getSQLType = () => "integer";
