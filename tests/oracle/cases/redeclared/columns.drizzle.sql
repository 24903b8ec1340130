CREATE TABLE "one" (
	"id" integer NOT NULL,
	"between" text
);

CREATE TABLE "two" (
	"id" integer PRIMARY KEY NOT NULL,
	"c" text DEFAULT 'd'
);
