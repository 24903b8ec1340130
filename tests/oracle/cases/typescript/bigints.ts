import { bigint, integer, pgTable, text } from "drizzle-orm/pg-core";

const right = {
  read: 1n << 0n,
  write: 1n << 1n,
  remove: 1n << 2n,
  all: (1n << 40n) - 1n,
} as const;

let next = 10n ** 18n;
next++;
next |= 0b110n;

const without = (rights: bigint, taken: bigint) => rights & ~taken;

export const roles = pgTable("roles", {
  id: integer("id").primaryKey(),
  rights: bigint("rights", { mode: "number" }).notNull().default(Number(right.read | right.write)),
  reversed: bigint("reversed", { mode: "number" }).default(Number(right.all ^ right.remove)),
  most: bigint("most", { mode: "number" }).default(Number(without(right.all, right.read))),
  shown: text("shown").default((right.all >> 8n).toString()),
  serial: text("serial").default(`${next}`),
  large: text("large").default(String(1_000_000n ** 3n)),
});
