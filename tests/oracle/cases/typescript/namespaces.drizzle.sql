CREATE TYPE "public"."space_state" AS ENUM('open', 'closed');
CREATE TABLE "spaces" (
	"spaces_id" integer PRIMARY KEY NOT NULL,
	"title" varchar(120),
	"name" varchar(65),
	"kind" varchar(210),
	"state" "space_state" DEFAULT 'open',
	"size" integer DEFAULT 2,
	"calls" integer DEFAULT 2,
	"external_key" text NOT NULL
);
