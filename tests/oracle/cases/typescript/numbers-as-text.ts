import { integer, pgTable, text } from "drizzle-orm/pg-core";

const figures = [123.456, 0.000123, 1e21, -0.5, 0, 25];

export const figuresAsText = pgTable("figures", {
  id: integer("id").primaryKey(),
  short: text("short").default(figures.map((figure) => figure.toPrecision(2)).join(" ")),
  long: text("long").default(figures.map((figure) => figure.toPrecision(6)).join(" ")),
  plain: text("plain").default((1.5).toPrecision()),
  exponent: text("exponent").default(figures.map((figure) => figure.toExponential(3)).join(" ")),
  price: text("price").default(Number((19.999).toPrecision(4)).toFixed(2)),
});
