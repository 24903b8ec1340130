import { pgRole, pgSequence } from "drizzle-orm/pg-core";

export const a = pgSequence("numbers", { startWith: 5 });
export const b = pgSequence("numbers", { startWith: 7 });
export const c = pgRole("wit_oracle_twice", { createDb: true });
export const d = pgRole("wit_oracle_twice", { createRole: true });
export const e = pgRole("wit_oracle_there").existing();
export const f = pgRole("wit_oracle_there", { inherit: false });
export const g = pgRole("wit_oracle_here", { inherit: false });
export const h = pgRole("wit_oracle_here").existing();
