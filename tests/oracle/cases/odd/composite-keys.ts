import { foreignKey, integer, pgTable, primaryKey, text, unique, uuid } from "drizzle-orm/pg-core";

export const orgs = pgTable("orgs", { region: text("region"), id: uuid("id").defaultRandom() }, (t) => [primaryKey({ name: "org_key", columns: [t.region, t.id] })]);
export const members = pgTable("members", { region: text("region").notNull(), org: uuid("org").notNull(), user: integer("user"), slot: integer("slot") }, (t) => [
  primaryKey({ columns: [t.region, t.org, t.user] }), foreignKey({ name: "of_org", columns: [t.region, t.org], foreignColumns: [orgs.region, orgs.id] }).onDelete("cascade"),
  unique().on(t.slot, t.org),
]);
export const grants = pgTable("grants", { region: text("region"), org: uuid("org"), user: integer("user") }, (t) => [
  foreignKey({ columns: [t.region, t.org, t.user], foreignColumns: [members.region, members.org, members.user] }),
  foreignKey({ columns: [t.user, t.org], foreignColumns: [members.slot, members.org] }).onUpdate("no action"),
]);
