import { pgRole } from "drizzle-orm/pg-core";

export const reader = pgRole("wit_trial_reader", { createDb: true, createRole: true, inherit: false });
