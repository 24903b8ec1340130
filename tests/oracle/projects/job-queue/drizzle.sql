CREATE TYPE "public"."job_state" AS ENUM('waiting', 'running', 'done', 'failed', 'dead');
CREATE SEQUENCE "public"."ticket_numbers" INCREMENT BY 1 MINVALUE 1000 MAXVALUE 9999 START WITH 1000 CACHE 5 CYCLE;
CREATE TABLE "jobs_alert" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"state" "job_state" DEFAULT 'waiting' NOT NULL,
	"ticket" integer DEFAULT nextval('ticket_numbers') NOT NULL,
	"input" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"priority" integer DEFAULT 110 NOT NULL,
	"max_attempts" integer DEFAULT 10 NOT NULL,
	"attempt" integer DEFAULT 0 NOT NULL,
	"run_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"locked_at" timestamp (3) with time zone,
	"finished_at" timestamp (3) with time zone
);

CREATE TABLE "jobs_attempt" (
	"job_id" bigserial NOT NULL,
	"number" integer NOT NULL,
	"worker" text NOT NULL,
	"started_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"ended_at" timestamp (3) with time zone,
	"error" text,
	CONSTRAINT "jobs_attempt_job_id_number_pk" PRIMARY KEY("job_id","number")
);

CREATE TABLE "jobs_job" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"queue" text NOT NULL,
	"kind" text NOT NULL,
	"state" "job_state" DEFAULT 'waiting' NOT NULL,
	"unique_key" text,
	"payload" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"priority" integer DEFAULT 0 NOT NULL,
	"max_attempts" integer DEFAULT 3 NOT NULL,
	"attempt" integer DEFAULT 0 NOT NULL,
	"run_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"locked_at" timestamp (3) with time zone,
	"finished_at" timestamp (3) with time zone
);

CREATE TABLE "jobs_queue" (
	"name" text PRIMARY KEY NOT NULL,
	"concurrency" integer DEFAULT 4 NOT NULL,
	"paused" boolean DEFAULT false NOT NULL,
	"visibility" interval DEFAULT '00:05:00' NOT NULL,
	CONSTRAINT "queue_concurrency" CHECK ("jobs_queue"."concurrency" > 0)
);

CREATE TABLE "jobs_schedule" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"queue" text NOT NULL,
	"cron" text DEFAULT '0 * * * *' NOT NULL,
	"kind" text NOT NULL,
	"last_run" timestamp (3) with time zone,
	"enabled" boolean DEFAULT true NOT NULL
);

CREATE TABLE "jobs_worker" (
	"name" text PRIMARY KEY NOT NULL,
	"tags" text[] DEFAULT '{"default"}' NOT NULL,
	"heartbeat" timestamp (3) with time zone DEFAULT now() NOT NULL
);

ALTER TABLE "jobs_attempt" ADD CONSTRAINT "jobs_attempt_job_id_jobs_job_id_fk" FOREIGN KEY ("job_id") REFERENCES "public"."jobs_job"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "jobs_job" ADD CONSTRAINT "jobs_job_queue_jobs_queue_name_fk" FOREIGN KEY ("queue") REFERENCES "public"."jobs_queue"("name") ON DELETE cascade ON UPDATE cascade;
ALTER TABLE "jobs_schedule" ADD CONSTRAINT "jobs_schedule_queue_jobs_queue_name_fk" FOREIGN KEY ("queue") REFERENCES "public"."jobs_queue"("name") ON DELETE cascade ON UPDATE no action;
CREATE INDEX "alert_next" ON "jobs_alert" USING btree ("priority","run_at");
CREATE INDEX "job_next" ON "jobs_job" USING btree ("queue","priority" DESC NULLS LAST,"run_at") WHERE "jobs_job"."state" = 'waiting';
CREATE UNIQUE INDEX "job_unique" ON "jobs_job" USING btree ("queue","unique_key") WHERE "jobs_job"."unique_key" is not null and "jobs_job"."state" in ('waiting', 'running');
CREATE UNIQUE INDEX "schedule_once" ON "jobs_schedule" USING btree ("queue","kind","cron");
