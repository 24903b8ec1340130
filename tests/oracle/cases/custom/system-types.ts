import { customType, integer, pgTable } from "drizzle-orm/pg-core";

const xml = customType<{ data: string }>({ dataType: () => "xml" });
const tsquery = customType<{ data: string }>({ dataType: () => "tsquery" });
const money = customType<{ data: string }>({ dataType: () => "money" });
const box = customType<{ data: string }>({ dataType: () => "box" });
const daterange = customType<{ data: string }>({ dataType: () => "daterange" });
const oid = customType<{ data: number }>({ dataType: () => "oid" });
const jsonpath = customType<{ data: string }>({ dataType: () => "jsonpath" });
export const rows = pgTable("rows", {
  id: integer("id").primaryKey(),
  xml: xml("xml"),
  query: tsquery("query"),
  price: money("price").default("12.50"),
  area: box("area"),
  period: daterange("period"),
  oid: oid("oid"),
  path: jsonpath("path"),
});
