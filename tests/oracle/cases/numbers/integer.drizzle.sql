CREATE TABLE "counters" (
	"id" integer PRIMARY KEY NOT NULL,
	"hits" integer DEFAULT 0 NOT NULL,
	"lowest" integer DEFAULT -2147483648,
	"highest" integer DEFAULT 2147483647
);
