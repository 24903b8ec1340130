import { cidr, inet, macaddr, macaddr8, pgTable } from "drizzle-orm/pg-core";

export const hosts = pgTable("hosts", {
  address: inet("address").primaryKey(),
  network: cidr("network").notNull(),
  mac: macaddr("mac"),
  mac8: macaddr8("mac8"),
  gateway: inet("gateway").default("127.0.0.1"),
  subnet: cidr("subnet").default("10.0.0.0/8"),
  card: macaddr("card").default("08:00:2b:01:02:03"),
  card8: macaddr8("card8").default("08:00:2b:01:02:03:04:05"),
});
