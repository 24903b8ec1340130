CREATE TYPE "public"."priority" AS ENUM('low', 'high');
CREATE TABLE "jobs" (
	"id" integer PRIMARY KEY NOT NULL,
	"priority" "priority" DEFAULT 'low',
	"again" "priority" DEFAULT 'high' NOT NULL,
	"stage" text DEFAULT 'done',
	"cast" "priority" DEFAULT 'high'::priority
);
