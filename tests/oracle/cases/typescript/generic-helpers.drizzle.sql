CREATE TABLE "rows" (
	"id" integer PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"value" jsonb DEFAULT '{"x":1}'::jsonb
);
