CREATE TABLE "rows" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"at" timestamp,
	"number" integer,
	"list" jsonb
);
