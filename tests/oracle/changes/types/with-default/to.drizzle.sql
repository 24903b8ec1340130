CREATE TABLE "things" (
	"id" integer PRIMARY KEY NOT NULL,
	"c" bigint DEFAULT 1 NOT NULL
);
