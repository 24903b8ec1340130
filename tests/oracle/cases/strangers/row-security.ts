import { sql, type SQL } from "drizzle-orm";
import { type PgColumn, integer, pgPolicy, pgRole, pgTable, pgView, text, uuid } from "drizzle-orm/pg-core";

export const authenticated = pgRole("wit_oracle_authenticated");
export const service = pgRole("wit_oracle_service", { inherit: false, createDb: false });
const currentUser = sql`current_setting('app.user_id', true)::uuid`;
const owns = (column: PgColumn): SQL => sql`${column} = ${currentUser}`;
const crud = ({ role, read, modify }: { role: typeof authenticated; read: boolean | SQL; modify: boolean | SQL | null }) => [
  ["select", read], ["insert", modify], ["update", modify], ["delete", modify],
].filter(([, when]) => when !== null).map(([verb, when]) => {
  const condition = typeof when === "boolean" ? sql.raw(String(when)) : (when as SQL);
  return pgPolicy(`crud-${role.name}-policy-${verb}`, {
    for: verb as "select", to: role,
    ...(verb === "insert" ? { withCheck: condition } : verb === "update" ? { using: condition, withCheck: condition } : { using: condition }),
  });
});

export const notes = pgTable("notes", { id: integer("id").primaryKey(), owner: uuid("owner").notNull().default(currentUser), body: text("body") }, (t) => [
  ...crud({ role: authenticated, read: true, modify: owns(t.owner) }),
  pgPolicy("service can do all", { as: "permissive", for: "all", to: [service, "current_user"], using: sql`true` }),
]);
export const secrets = pgTable("secrets", { id: integer("id").primaryKey(), value: text("value") }, () => crud({ role: authenticated, read: false, modify: null })).enableRLS();
export const linked = pgPolicy("no one else", { as: "restrictive", to: "public", using: sql`false` }).link(secrets);
export const mine = pgView("mine").with({ securityInvoker: true, securityBarrier: true }).as((qb) => qb.select({ id: notes.id, body: notes.body }).from(notes).where(owns(notes.owner)));
