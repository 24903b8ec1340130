import { integer, pgSchema } from "drizzle-orm/pg-core";

export const shop = pgSchema("shop");
export const state = shop.enum("state", ["open", "closed"]);
export const kind = shop.enum("kind", { Small: "small", Large: "large" });
export const stores = shop.table("stores", {
  id: integer("id").primaryKey(),
  state: state("state").notNull().default("open"),
  kind: kind("kind"),
  states: state("states").array(),
});
