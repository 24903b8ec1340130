CREATE TABLE "profiles" (
	"id" integer PRIMARY KEY NOT NULL,
	"settings" jsonb DEFAULT '{"theme":"light"}'::jsonb NOT NULL,
	"history" json DEFAULT '[]'::json,
	"map" jsonb DEFAULT '{}'::jsonb
);
