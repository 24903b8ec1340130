import { name } from "drizzle-orm";
import { integer, pgTable, text } from "drizzle-orm/pg-core";

class Names {
  static readonly table = "from_class";
  static column(name: string) {
    return `c_${name}`;
  }
}
export const rows = pgTable(Names.table, { id: integer(Names.column("id")).primaryKey(), text: text(Names.column("text")) });
