import { pgTable, pgTableCreator, pgEnum, text, varchar, integer, timestamp, uuid, customType, index, type AnyPgColumn } from "drizzle-orm/pg-core";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { createId } from "@paralleldrive/cuid2";

// Constants, enums and objects that give names, labels and defaults.
const PREFIX = undefined ?? "app";
const SIZES = { short: 50, long: 255 } as const;
enum Plan { Free = "free", Pro = "pro" }
const enum Level { Low, Middle = 5, High }
const ROLES = ["owner", "admin"] as const satisfies readonly string[];

export const planEnum = pgEnum("plan", Plan);
export const roleEnum = pgEnum("role", [...ROLES, "member"]);
export const stateEnum = pgEnum("state", Object.values({ on: "on", off: "off" }) as [string, ...string[]]);
export const levelEnum = pgEnum("level", (["low", "high"] as const).map((level) => level.toUpperCase()) as [string]);
export const objectEnum = pgEnum("object_enum", { A: "a", B: "b" });

/** Times of a row. */
const timestamps = {
  /** When it was made. */
  createdAt: timestamp("created_at", { withTimezone: true }).defaultNow().notNull(),
  updatedAt: timestamp("updated_at", { withTimezone: true, mode: "string" }).$onUpdateFn(() => sql`now()`),
};
const id = (name = "id") => uuid(name).primaryKey().defaultRandom();
function money(name: string, { required = true }: { required?: boolean } = {}) {
  const column = integer(`${name}_cents`);
  if (required) {
    return column.notNull().default(0);
  }
  return column;
}
const citext = customType<{ data: string; driverData: string }>({
  dataType() { return "citext"; },
  toDriver: (value) => value.toLowerCase(),
});
const bounded = customType<{ data: string; config: { length: number } }>({ dataType: (config) => `varchar(${config?.length ?? 10})` });
const indexOn = (name: string, column: AnyPgColumn) => index(`idx_${name}`).on(column);
const base = (kind: string) => ({ id: id(), kind: text("kind").notNull().default(kind), ...timestamps });

const appTable = pgTableCreator((name) => `${PREFIX}_${name}`);

export const accounts = appTable("accounts", {
  ...base("account"),
  name: varchar("name", { length: SIZES.long }).notNull(),
  plan: planEnum("plan").default(Plan.Free).notNull(),
  level: integer("level").default(Level.High),
  roles: roleEnum("roles").array().default(["owner"]).notNull(),
  email: citext("email").unique(),
  code: bounded("code", { length: SIZES.short }),
  short: bounded(),
  ...(ROLES.length > 1 ? { extra: text("extra") } : {}),
  balance: money("balance"),
  credit: money("credit", { required: false }),
  token: text("token").$defaultFn(() => createId()),
  parent: uuid("parent").references((): AnyPgColumn => accounts.id, { onDelete: "set null", onUpdate: "cascade" }),
  limit: integer("limit").default(parseInt("42abc", 10)),
  enumText: text("enum_text", { enum: ["a", "b"] }).default("a"),
  tags: text("tags").array().default([]).notNull(),
}, (t) => {
  const indexes = [indexOn("name", t.name), indexOn("plan", t.plan)];
  return [...indexes, index("idx_lower").on(sql`lower(${t.name})`)];
});

export const callback = pgTable("callback", (t) => ({
  id: t.serial().primaryKey(),
  fullName: t.text().notNull(),
  at: t.timestamp({ precision: 3 }),
}));

const columns = { a: text("a"), b: integer() };
export const fromConstant = pgTable("from_constant", columns);
const shared = uuid("shared_id").references(() => accounts.id);
const keyed = text();
export const usesShared = pgTable("uses_shared", { shared, keyed });
export const usesSharedToo = pgTable("uses_shared_too", { other: keyed, shared });

// What follows is not for the database.
export const schema = z.object({ name: z.string().min(1), at: z.date().optional() });
export type Input = z.infer<typeof schema>;
export const handler = async (request: Request): Promise<Response> => new Response(await request.text());
export class Service<T extends object> { constructor(private readonly db: T) {} static make = () => new Service({}) }
export const isNumber = (value: string) => /^[0-9]+$/.test(value);
export const connection = process.env.DATABASE_URL!.split("/");
