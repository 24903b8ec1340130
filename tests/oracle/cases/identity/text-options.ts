import { bigint, pgTable, smallint } from "drizzle-orm/pg-core";

export const large = pgTable("large", {
  id: bigint("id", { mode: "bigint" }).primaryKey().generatedAlwaysAsIdentity({ startWith: "9007199254740993", maxValue: "9223372036854775806" }),
});
export const small = pgTable("small", { id: smallint("id").generatedAlwaysAsIdentity({ increment: "3" }) });
