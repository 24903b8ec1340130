import { randomUUID } from "node:crypto";
import { integer, pgTable, text, uuid } from "drizzle-orm/pg-core";

const nanoid = (size = 10) => "x".repeat(size);

export const rows = pgTable("rows", {
  id: uuid("id").primaryKey().$defaultFn(randomUUID),
  short: text("short").notNull().$defaultFn(() => nanoid(8)),
  counted: integer("counted").$defaultFn(function () {
    let sum = 0;
    for (let i = 0; i < 10; i++) sum += i;
    return sum;
  }),
});
