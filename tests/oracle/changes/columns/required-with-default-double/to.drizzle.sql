CREATE TABLE "things" (
	"id" integer PRIMARY KEY NOT NULL,
	"c" double precision DEFAULT 1.25 NOT NULL
);
