import { bigint, integer, pgSchema, pgSequence, pgTable } from "drizzle-orm/pg-core";
import { sql } from "drizzle-orm";

export const app = pgSchema("app");
export const up = pgSequence("up", { startWith: 5, increment: 5, minValue: 5, maxValue: 500, cache: 10, cycle: true });
export const down = app.sequence("down", { increment: -2, maxValue: -1, minValue: "-9000000000", startWith: -2 });
export const big = pgSequence("Big One", { startWith: "9000000000000000000", cycle: false });
export const uses = pgTable("uses", { id: integer("id").default(sql`nextval('up')`), other: bigint("other", { mode: "number" }).default(sql`nextval('app.down')`) });
