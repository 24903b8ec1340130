import { integer, pgTable, text } from "drizzle-orm/pg-core";

const settings = {
  theme: "dark",
  secret: "s",
  sizes: [1, 2, { secret: "inner", at: new Date(0) }],
  nested: { b: 1, theme: "light" },
  price: { amount: 3, toJSON: (key: string) => `${key}: 3` },
};

const hide = (key: string, value: unknown) => (key === "secret" ? undefined : typeof value === "number" ? value * 2 : value);

export const profiles = pgTable("profiles", {
  id: integer("id").primaryKey(),
  without: text("without").default(JSON.stringify(settings, hide)),
  picked: text("picked").default(JSON.stringify(settings, ["theme", "nested", "b"])),
  lines: text("lines").default(JSON.stringify({ a: [1, {}], b: [] }, null, 2)),
  tabs: text("tabs").default(JSON.stringify([{ a: 1 }], undefined, "\t")),
  both: text("both").default(JSON.stringify({ a: 1, b: 2 }, ["b"], 1)),
  own: text("own").default(JSON.stringify(settings.price)),
  set: text("set").default(JSON.stringify({ kinds: new Set(["a"]), none: undefined })),
});
