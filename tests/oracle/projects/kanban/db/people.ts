import * as pg from "drizzle-orm/pg-core";
import Columns from "./shared.mjs";

export const iam = pg.pgSchema("iam");
export const role = iam.enum("role", ["reader", "writer", "owner"]);
export const people = iam.table("people", { id: Columns.id(), name: pg.text("name").notNull(), mail: pg.text("mail").notNull().unique(), role: role("role").notNull().default("reader") });
export const tokens = iam.table("tokens", { hash: pg.text("hash").primaryKey(), personId: pg.uuid("person_id").notNull().references(() => people.id, { onDelete: "cascade" }), expires: pg.timestamp("expires") }, (t) => ({
  person: pg.index("tokens_person").on(t.personId),
}));
