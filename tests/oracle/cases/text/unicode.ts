import { integer, pgTable, text, varchar } from "drizzle-orm/pg-core";

export const greetings = pgTable("greetings", {
  id: integer("id").primaryKey(),
  german: text("german").default("Grüß Gott"),
  japanese: text("japanese").default("こんにちは"),
  emoji: varchar("emoji", { length: 16 }).default("👩‍👩‍👧‍👦"),
  arabic: text("arabic").default("مرحبا"),
});
