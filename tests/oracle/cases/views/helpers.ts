import {
  aliasedTable, aliasedTableColumn, bindIfParam, eq, getOperators, getOrderByOperators, getTableLikeName, getTableUniqueName, getViewSelectedFields,
  isSQLWrapper, isTable, isView, mapColumnsInAliasedSQLToAlias, mapColumnsInSQLToAlias, name, param, sql,
} from "drizzle-orm";
import {
  alias, integer, isPgEnum, isPgMaterializedView, isPgSchema, isPgSequence, isPgView, makePgArray, pgEnum, pgEnumObjectWithSchema, pgEnumWithSchema,
  pgMaterializedView, pgMaterializedViewWithSchema, pgSchema, pgSequence, pgSequenceWithSchema, pgTable, pgTableWithSchema, pgView, pgViewWithSchema, text,
  unique, uniqueKeyName,
} from "drizzle-orm/pg-core";

const { and, gt } = getOperators();
const { isNotNull } = getOperators();
const { desc } = getOrderByOperators();
const { asc } = getOrderByOperators();
export const app = pgSchema("app");
export const mood = pgEnum("mood", ["sad", "glad"]);
export const numbers = pgSequence("numbers");
export const people = pgTable("people", { id: integer("id").primaryKey(), bossId: integer("boss_id"), name: text("name"), tags: text("tags").array() });
const boss = aliasedTable(people, "boss");
const { id } = people;
export const chart = pgView("chart").as((qb) =>
  qb.select({ id, boss: boss.name, big: sql<string>`upper(${boss.name})`.as("big") }).from(people).leftJoin(boss, eq(people.bossId, boss.id)));
export const same = pgView("same").as((qb) => {
  const self = aliasedTable(people, "self");
  return qb.select({ id: self.id }).from(self).where(and(gt(self.id, sql`0`), isNotNull(self.name))).orderBy(desc(self.id), asc(self.name));
});
export const grand = pgView("grand").as((qb) => {
  const first = aliasedTable(people, "first");
  const second = alias(people, "second");
  return qb.select({ id: aliasedTableColumn(first.id, "first"), boss: aliasedTableColumn(people.bossId, "second") })
    .from(first).innerJoin(second, eq(first.bossId, second.id));
});
export const mapped = pgView("mapped").as((qb) => {
  const other = alias(people, "other");
  return qb.select({
    id: other.id,
    low: mapColumnsInSQLToAlias(sql<string>`lower(${people.name})`, "other").as("low"),
    high: mapColumnsInAliasedSQLToAlias(sql<string>`upper(${people.name})`.as("high"), "other"),
    both: mapColumnsInAliasedSQLToAlias(sql<string>`concat(${people.name}, ${mapColumnsInSQLToAlias(sql`${people.id}`, "other")})`.as("both"), "other"),
  }).from(other).innerJoin(people, eq(other.bossId, people.id));
});
export const ofView = pgView("of_view").as((qb) => {
  const upper = aliasedTable(chart as never as { id: typeof people.id, boss: typeof people.name } & typeof people, "upper");
  return qb.select({ id: people.id, other: upper.boss }).from(people).innerJoin(upper, eq(upper.id, people.bossId));
});
export const fields = pgView("a_fields", { id: integer("id") }).as(sql`select id from people`);
export const hop = pgView("b_fields").as((qb) => qb.select({ id: getViewSelectedFields(fields).id as never }).from(fields));
export const thrice = pgView("c_fields").as((qb) => qb.select({ id: getViewSelectedFields(hop).id as never }).from(hop));
export const frozen = pgMaterializedView("frozen", { id: integer("id") }).as(sql`select id from ${name("people")} where ${name("name")} is not null`);
const facts = [
  isTable(people), isTable(chart), isView(chart), isView(people), isSQLWrapper(sql`1`), isSQLWrapper(1), isPgEnum(mood), isPgEnum(1), isPgSchema(app),
  isPgSchema(1), isPgSequence(numbers), isPgSequence(1), isPgView(chart), isPgView(frozen), isPgMaterializedView(frozen), isPgMaterializedView(chart),
].map((fact) => (fact ? "1" : "0")).join("");
const names = [getTableUniqueName(people), getTableLikeName(people), getTableUniqueName(people), getTableLikeName(fields)].join("|");
const arrays = [makePgArray(["a", 'b"c']), makePgArray([[1, 2], [3]])].join("|");
export const results = pgTable("results", {
  id: integer("id").primaryKey(),
  facts: text("facts").default(facts),
  names: text("names").default(names),
  arrays: text("arrays").default(arrays),
  plain: text("plain").default(sql`concat(${sql.raw("'x'")})`),
}, (t) => [unique(uniqueKeyName(people, ["facts", "names"])).on(t.facts, t.names), unique(uniqueKeyName(people, ["arrays"])).on(t.arrays)]);
export const inApp = pgTableWithSchema("in_app", { id: integer("id").primaryKey() }, undefined, "app");
export const inPublic = pgTableWithSchema("in_public", { id: integer("id").primaryKey() }, (t) => [unique("only_id").on(t.id)], undefined);
export const state = pgEnumWithSchema("state", ["on", "off"], "app");
export const size = pgEnumWithSchema("size", ["small", "big"], undefined);
export const colour = pgEnumObjectWithSchema("colour", { red: "red" }, undefined);
export const shape = pgEnumObjectWithSchema("shape", { round: "round" }, undefined);
export const counter = pgSequenceWithSchema("counter", { startWith: 5 }, "app");
export const tally = pgSequenceWithSchema("tally", {}, undefined);
export const seen = pgViewWithSchema("seen", { id: integer("id") }, "app").as(sql`select 1 as id`);
export const shown = pgViewWithSchema("shown", { id: integer("id") }, undefined).as(sql`select 1 as id`);
export const kept = pgMaterializedViewWithSchema("kept", { id: integer("id") }, "app").as(sql`select 1 as id`);
export const held = pgMaterializedViewWithSchema("held", { id: integer("id") }, undefined).as(sql`select 1 as id`);
void [bindIfParam(1, people.id), bindIfParam(2, people.id), param(1), param(2)];
