import { pgRole } from "drizzle-orm/pg-core";

export const everyone = pgRole("public");
export const nobody = pgRole("none");
export const own = pgRole("pg_own");
export const existing = pgRole("pg_monitor").existing();
