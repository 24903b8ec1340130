CREATE TABLE "scores" (
	"id" integer PRIMARY KEY NOT NULL,
	"points" integer DEFAULT 10 NOT NULL,
	"rank" smallint
);
