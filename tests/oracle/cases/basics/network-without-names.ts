import { cidr, inet, integer, macaddr, macaddr8, pgTable } from "drizzle-orm/pg-core";

export const devices = pgTable("devices", {
  id: integer().primaryKey(),
  ip: inet(),
  range: cidr(),
  mac: macaddr(),
  longMac: macaddr8(),
});
