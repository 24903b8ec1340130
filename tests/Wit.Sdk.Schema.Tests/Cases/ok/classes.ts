// Classes, getters, regular expressions, maps and promises in helpers: what they give is what counts.
import { boolean, integer, pgEnum, pgTable, serial, text, timestamp, uuid, varchar } from "drizzle-orm/pg-core";
import { z } from "zod";

abstract class Naming<T = string> {
  static readonly prefix = "app";
  protected abstract readonly area: string;
  constructor(private readonly plural: boolean, readonly suffix?: string) {}
  static of(area: string, plural = true): Naming { return new AreaNaming(area, plural); }
  get separator() { return "_"; }
  table(name: string): string;
  table(name: string) {
    const parts = [Naming.prefix, this.area, this.plural ? `${name}s` : name];
    return parts.filter(Boolean).join(this.separator);
  }
}

class AreaNaming extends Naming {
  protected readonly area: string;
  [key: string]: unknown;
  static { this.prefix; }
  static made = 1;
  constructor(area: string, plural: boolean) {
    super(plural);
    this.area = area;
  }
  override table(name: string) {
    return super.table(name.toLowerCase());
  }
  set ignored(value: string) { this.area = value; }
}

const naming = Naming.of("shop");

/** Getters put off what they give until something reads it. */
const keys = {
  get id() { return uuid("id").primaryKey().defaultRandom(); },
  get ownerId() { return uuid("owner_id").notNull().references(() => owners.id, { onDelete: "cascade" }); },
  set nothing(value: unknown) { throw new Error("never"); },
};

const snake = (name: string) => name.replace(/([a-z0-9])([A-Z])/g, "$1_$2").toLowerCase();
const isFlag = (name: string) => /^(is|has)[A-Z]/.test(name);
const flags = Object.fromEntries(["isOpen", "hasFees", "total"].map((name) => [name, isFlag(name) ? boolean(snake(name)).notNull().default(false) : integer(snake(name))]));

const lengths = new Map<string, number>([["code", 12], ["zip", 10]]);
const known = new Set(["code"]);
const sized = (name: string) => (known.has(name) ? varchar(name, { length: lengths.get(name) }) : text(name));

const stamps = async () => ({ createdAt: timestamp("created_at").notNull().defaultNow() });

const Plan = z.enum(["free", "team", "enterprise"]);
export const plan = pgEnum("plan", Plan.options);
export const paid = pgEnum("paid_plan", Plan.exclude(["free"]).options);

export const owners = pgTable(naming.table("Owner"), { ...keys, ownerId: integer("owner_number"), plan: plan("plan").default(Plan.enum.free) });
export const shops = pgTable(naming.table("SHOP"), { ...keys, ...flags, code: sized("code"), zip: sized("zip"), ...(await stamps()) });
export const parts = pgTable("a b-c".split(/[\s-]/).map((part) => part.toUpperCase()).join("").replace(/B/i, (found) => found.toLowerCase()), {
  id: serial().primaryKey(),
  kind: text().default(naming instanceof AreaNaming ? "area" : "other"),
  made: integer().default(AreaNaming.made),
});
