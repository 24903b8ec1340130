CREATE TABLE "rows" (
	"id" integer PRIMARY KEY NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"text" timestamp,
	"version" integer DEFAULT 1 NOT NULL,
	"touched" text
);
