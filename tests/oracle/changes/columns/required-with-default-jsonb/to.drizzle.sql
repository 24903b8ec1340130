CREATE TABLE "things" (
	"id" integer PRIMARY KEY NOT NULL,
	"c" jsonb DEFAULT '[1,"two"]'::jsonb NOT NULL
);
