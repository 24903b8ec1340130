CREATE TABLE "lists" (
	"id" integer PRIMARY KEY NOT NULL,
	"words" text[],
	"numbers" integer[] NOT NULL,
	"uuids" uuid[],
	"flags" boolean[],
	"times" timestamp with time zone[],
	"codes" varchar(8)[],
	"amounts" numeric(10, 2)[],
	"unnamed" text[]
);
