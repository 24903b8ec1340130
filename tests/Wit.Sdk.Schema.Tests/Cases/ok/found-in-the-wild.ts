// What real schemas hold: overloads, JSON null, names that are cut to the same.
import { pgTable, varchar, jsonb, uuid, primaryKey } from "drizzle-orm/pg-core";
export function cuid(name: string): ReturnType<typeof varchar>;
export function cuid(name: string, options: { default: false }): ReturnType<typeof varchar>;
export function cuid(name: string, options?: { default?: boolean }) {
  const column = varchar(name, { length: 24 });
  return options?.default === false ? column : column.$defaultFn(() => "x");
}
export const items = pgTable("items", { id: cuid("id").primaryKey(), other: cuid("other", { default: false }), data: jsonb("data").default(null), text: varchar("text").default(null as any) });
export const owners = pgTable("federated_graphs_of_an_organization", { id: uuid("id").primaryKey() });
export const joins = pgTable("federated_graphs_to_feature_flag_schema_versions", {
  graphId: uuid("federated_graph_id").notNull().references(() => owners.id),
  versionId: uuid("composed_schema_version_id").notNull(),
}, (t) => [primaryKey({ columns: [t.graphId, t.versionId] })]);
