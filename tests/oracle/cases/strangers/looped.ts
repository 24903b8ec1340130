import { integer, pgTable, text, type PgTableExtraConfigValue, index, unique, date, foreignKey } from "drizzle-orm/pg-core";
import { sql } from "drizzle-orm";

const months = ["jan", "feb", "mar"];
const columns: Record<string, any> = { id: integer("id").primaryKey() };
for (const [i, month] of months.entries()) {
  columns[month] = integer(month).default(i * 10);
  if (i % 2 === 0) columns[`${month}_note`] = text(`${month}_note`);
}
months.forEach((m) => { columns[m + "_on"] = date(m + "_on", { mode: "string" }).default(sql`current_date`); });
delete columns.feb_on;
export const grid = pgTable("grid", columns as { id: any }, (t: any) => {
  const config: PgTableExtraConfigValue[] = [];
  for (let i = 0; i < months.length - 1; i++) config.push(index(`grid_${months[i]}_${months[i + 1]}`).on(t[months[i]], t[months[i + 1]]));
  switch (months.length) { case 3: config.push(unique().on(t.jan, t.mar)); break; default: throw new Error("no"); }
  return config;
});
const makeLookup = (name: string) => pgTable(`lookup_${name}`, { code: text("code").primaryKey(), label: text("label").notNull().default(name.charAt(0).toUpperCase() + name.slice(1)) });
export const [currencies, countries] = ["currency", "country"].map(makeLookup);
export const { units: unitTable, sizes } = { units: makeLookup("unit"), sizes: makeLookup("size") };
export const prices = pgTable("prices", { currency: text("currency").references(() => currencies.code), country: text("country"), amount: integer("amount") }, (t) => [
  foreignKey({ columns: [t.country], foreignColumns: [countries.code] }).onUpdate("cascade").onDelete("set default"),
]);
