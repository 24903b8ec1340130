import { pgEnum, timestamp, type PgTimestampBuilderInitial } from "drizzle-orm/pg-core";
import { Locale, Workflow } from "../locale";

export const workflowState = pgEnum("workflow_state", Object.values(Workflow) as [Workflow, ...Workflow[]]);
export const locale = pgEnum("locale", [Locale.English, Locale.German, Locale.French, Locale.Japanese]);

export const edited = () => ({
  createdAt: timestamp({ withTimezone: true }).defaultNow().notNull(),
  editedAt: timestamp({ withTimezone: true }).defaultNow().notNull().$onUpdate(() => new Date()),
});

export type Stamp = PgTimestampBuilderInitial<"created_at">;
