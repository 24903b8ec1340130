CREATE TYPE "public"."level" AS ENUM('l1', 'l2', 'l3');
CREATE TYPE "public"."state" AS ENUM('new', 'open', 'closed', 's1', 's2', 'last');
CREATE TABLE "plans" (
	"id" integer PRIMARY KEY NOT NULL,
	"level" "level" DEFAULT 'l2',
	"state" "state" DEFAULT 's1',
	"trial_days" integer DEFAULT 5 NOT NULL,
	"grace_days" integer DEFAULT 5 NOT NULL,
	"step_1" text,
	"step_2" text,
	"left" integer DEFAULT 0
);
