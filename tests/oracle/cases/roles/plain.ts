import { pgRole } from "drizzle-orm/pg-core";

export const plain = pgRole("wit_oracle_plain");
export const empty = pgRole("wit_oracle_empty", {});
