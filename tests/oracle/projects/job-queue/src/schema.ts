import { sql } from "drizzle-orm";
import { bigserial, boolean, check, index, integer, interval, pgEnum, pgSequence, pgTable, primaryKey, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { JobColumns, OrdinaryColumns, UrgentColumns } from "./columns";
import { tableName } from "./names";

enum State {
  Waiting = "waiting",
  Running = "running",
  Done = "done",
  Failed = "failed",
  Dead = "dead",
}

const active = [State.Waiting, State.Running];
export const jobState = pgEnum("job_state", State);
export const ticketNumbers = pgSequence("ticket_numbers", { startWith: 1000, maxValue: 9999, minValue: 1000, cycle: true, cache: 5, increment: 1 });

const list = (values: string[]) => sql.raw(values.map((value) => `'${value}'`).join(", "));

export const queues = pgTable(tableName("queues"), {
  name: text("name").primaryKey(),
  concurrency: integer("concurrency").notNull().default(4),
  paused: boolean("paused").notNull().default(false),
  visibility: interval("visibility").notNull().default("00:05:00"),
}, (t) => [check("queue_concurrency", sql`${t.concurrency} > 0`)]);

export const jobs = pgTable(tableName("jobs"), {
  id: bigserial("id", { mode: "number" }).primaryKey(),
  queue: text("queue").notNull().references(() => queues.name, { onDelete: "cascade", onUpdate: "cascade" }),
  kind: text("kind").notNull(),
  state: jobState("state").notNull().default(State.Waiting),
  uniqueKey: text("unique_key"),
  ...new OrdinaryColumns(3).columns,
}, (t) => [
  index("job_next").on(t.queue, t.priority.desc(), t.runAt).where(sql`${t.state} = 'waiting'`),
  uniqueIndex("job_unique").on(t.queue, t.uniqueKey).where(sql`${t.uniqueKey} is not null and ${t.state} in (${list(active)})`),
]);

export const alerts = pgTable(tableName("alerts"), {
  id: uuid("id").primaryKey().defaultRandom(),
  state: jobState("state").notNull().default(State.Waiting),
  ticket: integer("ticket").notNull().default(sql`nextval('ticket_numbers')`),
  ...new UrgentColumns().columns,
}, (t) => [index("alert_next").on(t.priority, t.runAt)]);

export const attempts = pgTable(tableName("attempts"), {
  jobId: bigserial("job_id", { mode: "number" }).references(() => jobs.id, { onDelete: "cascade" }),
  number: integer("number").notNull(),
  worker: text("worker").notNull(),
  startedAt: JobColumns.moment("started_at").notNull().defaultNow(),
  endedAt: JobColumns.moment("ended_at"),
  error: text("error"),
}, (t) => [primaryKey({ columns: [t.jobId, t.number] })]);

export const schedules = pgTable(tableName("schedules"), {
  id: uuid("id").primaryKey().defaultRandom(),
  queue: text("queue").notNull().references(() => queues.name, { onDelete: "cascade" }),
  cron: text("cron").notNull().default("0 * * * *"),
  kind: text("kind").notNull(),
  lastRun: JobColumns.moment("last_run"),
  enabled: boolean("enabled").notNull().default(true),
}, (t) => [uniqueIndex("schedule_once").on(t.queue, t.kind, t.cron)]);

export const workers = pgTable(tableName("workers"), {
  name: text("name").primaryKey(),
  tags: text("tags").array().notNull().default(["default"]),
  heartbeat: JobColumns.moment("heartbeat").notNull().defaultNow(),
});
