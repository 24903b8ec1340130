import { boolean, check, index, integer, pgTable, serial, smallint, text, uniqueIndex, uuid, type AnyPgColumn, type PgColumn } from "drizzle-orm/pg-core";
import { sql, type SQL } from "drizzle-orm";

type Kind = "id" | "name" | "rank" | "flag";
const column = (kind: Kind, name: string, required = false) => {
  switch (kind) {
    case "id": return uuid(name).defaultRandom().primaryKey();
    case "name": { const built = text(name); return required ? built.notNull() : built; }
    case "rank":
    default: {
      let built = kind === "flag" ? boolean(name).default(false) : smallint(name);
      if (required) built = built.notNull() as any;
      return built;
    }
  }
};
const features = { ranking: true, archive: false, owner: { enabled: true, nullable: false } };
const columns = (() => {
  const base = { id: column("id", "id"), name: column("name", "name", true) };
  try {
    if (features.archive) return { ...base, archived: column("flag", "archived", true) };
    return { ...base, ...(features.ranking && { rank: column("rank", "rank", true) }), ...(features.owner?.enabled ? { ownerId: features.owner.nullable ? uuid("owner_id") : uuid("owner_id").notNull() } : {}) };
  } finally { features.ranking = false; }
})();
const enumCheck = (name: string, target: PgColumn | AnyPgColumn, values: readonly string[]): ReturnType<typeof check> => check(name, sql`${target} in (${sql.join(values.map((value) => sql.raw(`'${value}'`)), sql`, `)})`);
const notEmpty = (...targets: PgColumn[]): SQL => targets.map((target) => sql`length(${target}) > 0`).reduce((left, right) => sql`${left} and ${right}`);
class TeamColumns {
  static #count = 0;
  readonly label = text("label");
  constructor(readonly prefix: string) {}
  build() { return { label: this.label, code: text(`${this.prefix}_code`).notNull(), count: integer("count").default(TeamColumns.#count + 1) }; }
}
let i = 0;
const ranks: string[] = [];
do { ranks.push(`r${i}`); } while (++i < 3);
const isRanked = typeof columns === "object" && !Array.isArray(columns);

export const teams = pgTable("teams", { ...columns, ...new TeamColumns("team").build(), grade: text("grade", { enum: ranks as [string, ...string[]] }).default(ranks.findLast(() => true) as any) }, (t: any) => {
  const checks = [enumCheck("grade_known", t.grade, ranks), check("filled", notEmpty(t.name, t.code))];
  const by = (name: string, ...on: any[]) => index(`teams_${name}_idx`).on(...(on as [any, ...any[]]));
  return [...checks, by("owner", t.ownerId), by("name_rank", t.name.asc(), t.rank.desc().nullsLast()), ...(isRanked ? [uniqueIndex("teams_code").on(sql`upper(${t.code})`, t.label)] : [])];
});
export const seats = pgTable("seats", { id: serial("id").primaryKey(), teamId: uuid("team_id").references((): AnyPgColumn => teams.id, { onDelete: "cascade" }), parentId: integer("parent_id").references((): AnyPgColumn => seats.id) });
