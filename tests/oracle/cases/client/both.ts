import { integer, pgTable, text, timestamp } from "drizzle-orm/pg-core";

export const rows = pgTable("rows", {
  id: integer("id").primaryKey(),
  both: timestamp("both").$defaultFn(() => new Date()).$onUpdateFn(() => new Date()),
  client: text("client").$default(() => "client").$onUpdate(() => "updated"),
  unique: text("unique").unique().$defaultFn(() => Math.random().toString(36)),
});
