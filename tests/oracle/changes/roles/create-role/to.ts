import { pgRole } from "drizzle-orm/pg-core";

export const reader = pgRole("wit_trial_reader");
