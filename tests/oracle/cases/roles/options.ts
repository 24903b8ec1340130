import { pgRole } from "drizzle-orm/pg-core";

export const admin = pgRole("wit_oracle_admin2", { createDb: true, createRole: true, inherit: false });
export const maker = pgRole("wit_oracle_maker", { createRole: true });
export const builder = pgRole("wit_oracle_builder", { createDb: true, inherit: true });
