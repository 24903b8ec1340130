CREATE TABLE "rows" (
	"id" integer PRIMARY KEY NOT NULL,
	"a" jsonb DEFAULT '{"name":"it's"}'::jsonb
);
