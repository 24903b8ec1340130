import { integer, jsonb, timestamp, type PgTimestampConfig } from "drizzle-orm/pg-core";

/** Builds the columns that every kind of job has. */
export abstract class JobColumns {
  static readonly zone: PgTimestampConfig = { withTimezone: true, precision: 3 };

  static moment(name: string) {
    return timestamp(name, JobColumns.zone);
  }

  constructor(protected readonly retries: number, private readonly payloadName = "payload") {}

  protected abstract priority(): number;

  get columns() {
    return {
      [this.payloadName]: jsonb(this.payloadName).notNull().default({}),
      priority: integer("priority").notNull().default(this.priority()),
      maxAttempts: integer("max_attempts").notNull().default(this.retries),
      attempt: integer("attempt").notNull().default(0),
      runAt: JobColumns.moment("run_at").notNull().defaultNow(),
      lockedAt: JobColumns.moment("locked_at"),
      finishedAt: JobColumns.moment("finished_at"),
    };
  }
}

export class UrgentColumns extends JobColumns {
  constructor() {
    super(10, "input");
  }

  protected override priority() {
    return 100 + this.retries;
  }
}

export class OrdinaryColumns extends JobColumns {
  protected priority = () => 0;
}
