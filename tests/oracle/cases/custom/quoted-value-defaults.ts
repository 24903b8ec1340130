import { customType, integer, pgTable } from "drizzle-orm/pg-core";

const jsonb = customType<{ data: any }>({ dataType: () => "jsonb", toDriver: (value) => JSON.stringify(value) });
export const rows = pgTable("rows", {
  id: integer("id").primaryKey(),
  a: jsonb("a").default({ name: "it's" }),
});
