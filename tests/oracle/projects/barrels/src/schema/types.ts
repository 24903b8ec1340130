import type { PgColumn } from "drizzle-orm/pg-core";

export const collate = (column: PgColumn, collation: string) => {
  const plain = column.getSQLType.bind(column);
  column.getSQLType = () => plain() + ' COLLATE "' + collation + '"';
};
