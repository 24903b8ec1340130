CREATE TABLE "casts" (
	"id" integer PRIMARY KEY NOT NULL,
	"mode" text DEFAULT 'a',
	"satisfied" text DEFAULT 'b',
	"angle" jsonb DEFAULT '{"a":1}'::jsonb,
	"bang" text DEFAULT 'x'
);
