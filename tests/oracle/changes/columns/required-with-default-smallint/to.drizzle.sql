CREATE TABLE "things" (
	"id" integer PRIMARY KEY NOT NULL,
	"c" smallint DEFAULT 7 NOT NULL
);
