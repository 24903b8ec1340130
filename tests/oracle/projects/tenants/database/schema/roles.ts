import { pgRole } from "drizzle-orm/pg-core";

export const appRole = pgRole("wit_oracle_tenants_app", { createRole: false, inherit: true });
export const supportRole = pgRole("wit_oracle_tenants_support");
export const ownerRole = pgRole("wit_oracle_tenants_owner", { createDb: true });
