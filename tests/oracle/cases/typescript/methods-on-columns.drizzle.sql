CREATE TABLE "visits" (
	"id" integer PRIMARY KEY NOT NULL,
	"made_at" timestamptz DEFAULT now() NOT NULL,
	"left_at" timestamptz,
	"unit" text DEFAULT 'ms'
);
