import { integer, jsonb, pgTable, text } from "drizzle-orm/pg-core";

type Mode = "a" | "b";
export const casts = pgTable("casts", {
  id: integer("id").primaryKey(),
  mode: text("mode").$type<Mode>().default("a" as Mode),
  satisfied: text("satisfied").default("b" satisfies Mode),
  angle: jsonb("angle").default({ a: 1 } as unknown as Record<string, number>),
  bang: text("bang").default(("x" as string | undefined)!),
});
