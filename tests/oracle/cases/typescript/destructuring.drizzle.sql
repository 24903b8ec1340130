CREATE TABLE "rows" (
	"id" integer PRIMARY KEY NOT NULL,
	"fallback" varchar(5),
	"a" text,
	"c" text,
	"d" text DEFAULT 'de',
	"e" jsonb DEFAULT '{"other":"x","third":3}'::jsonb
);
