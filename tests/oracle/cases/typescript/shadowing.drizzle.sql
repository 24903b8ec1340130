CREATE TABLE "rows" (
	"id" integer PRIMARY KEY NOT NULL,
	"a" text DEFAULT 'inner!',
	"b" text DEFAULT 'outer'
);
